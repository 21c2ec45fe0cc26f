// The career explorer: choose family, level, competency and specialty, and read what the documents say of them.
import type { ActionsBlock, KnownBlock, ModalView, StaticSelect } from '@slack/types';
import type { Answer } from '../answers/answer.ts';
import { shortName } from '../answers/compose/steps.ts';
import type { Library } from '../knowledge/library/library.ts';
import type { CareerDocument, Level } from '../knowledge/model.ts';
import { catalogueOf } from './catalogue.ts';
import { menu, plain, row } from './elements.ts';
import { type Action, callbacks } from './ids.ts';
import { limits } from './limits.ts';
import { specialtyByRef, specialtyPicker } from './pickers.ts';
import { byRef, refOf } from './references.ts';
import { renderAnswer } from './render.ts';
import type { ExplorerState } from './values.ts';

interface Chosen {
  readonly family: CareerDocument | undefined;
  readonly level: Level | undefined;
  readonly competency: string | undefined;
  readonly specialty: string | undefined;
}

export const familiesOf = ({ documents }: Library): readonly CareerDocument[] =>
  documents.filter(
    ({ kind, status, levels }) => kind === 'family' && status === 'current' && levels.length > 0,
  );

/** What the state's references mean in the library as it is now; the first family where none is chosen. */
function chosenIn(library: Library, state: ExplorerState): Chosen {
  const families = familiesOf(library);
  const family = byRef(families, ({ file }) => file, state.family ?? '') ?? families[0];
  return {
    family,
    level: byRef(family?.levels ?? [], ({ name }) => name, state.level ?? ''),
    competency: byRef(family?.competencies ?? [], (name) => name, state.competency ?? ''),
    specialty: specialtyByRef(family?.specialties ?? [], state.specialty ?? '')?.name,
  };
}

/** The question the choices ask; undefined where nothing is chosen yet. */
export function explorerQuestion(library: Library, state: ExplorerState): string | undefined {
  const { family, level, competency, specialty } = chosenIn(library, state);
  const first = family?.file === library.documents[0]?.file;
  const name = level && (first ? shortName(library, level) : level.name);
  if (name && competency) return `/behaviors ${name} ${competency}`;
  if (name && specialty) return `/requirements ${name} ${specialty}`;
  if (name) return `/level ${name}`;
  if (specialty) return `/specialty ${specialty}`;
  return competency && `/behaviors ${competency}`;
}

const choices = {
  exploreFamily: 'family',
  exploreLevel: 'level',
  exploreCompetency: 'competency',
  exploreSpecialty: 'specialty',
} as const satisfies Partial<Record<Action, keyof ExplorerState>>;
export type ExplorerChoice = keyof typeof choices;

/** Another family has other levels; a competency and a specialty are two ways to read a level, so one replaces the other. */
const clears: Readonly<Record<ExplorerChoice, readonly (keyof ExplorerState)[]>> = {
  exploreFamily: ['level', 'competency', 'specialty', 'page'],
  exploreLevel: ['page'],
  exploreCompetency: ['specialty', 'page'],
  exploreSpecialty: ['competency', 'page'],
};

const ANY = 'any';

export function chooseInExplorer(state: ExplorerState, choice: ExplorerChoice, value: string): ExplorerState {
  const cleared = new Set<string>([...clears[choice], choices[choice]]);
  const kept = Object.fromEntries(Object.entries(state).filter(([name]) => !cleared.has(name)));
  return value === ANY ? kept : { ...kept, [choices[choice]]: value };
}

/** `answer` is to the question of the same state. */
export function explorerModal(library: Library, state: ExplorerState, answer?: Answer): ModalView {
  return {
    type: 'modal',
    callback_id: callbacks.explorer,
    private_metadata: JSON.stringify(state),
    title: plain('Career explorer', limits.modal.title),
    close: plain('Close', limits.modal.close),
    blocks: [
      ...selects(chosenIn(library, state), familiesOf(library), state),
      ...(answer ? answerBlocks(library, state, answer) : hint()),
    ],
  };
}

function answerBlocks(library: Library, state: ExplorerState, answer: Answer): readonly KnownBlock[] {
  const question = explorerQuestion(library, state) ?? '';
  const page = state.page ?? 1;
  return renderAnswer(answer, { question, page, surface: 'explorer', library: catalogueOf(library) }).blocks;
}

function hint(): KnownBlock[] {
  const text =
    'Choose a level to read what it expects; add a competency for example behaviors, or a specialty for its requirements.';
  return [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
  ];
}

/** Slack keeps what a person chose in a block of the same name, so each combination has a name of its own. */
function selects(chosen: Chosen, families: readonly CareerDocument[], state: ExplorerState): ActionsBlock[] {
  const { family } = chosen;
  if (!family) return [];
  const elements = [
    ...familyMenu(families, family),
    ...levelMenu(chosen, family),
    ...competencyMenu(chosen, family),
    ...specialtyMenu(chosen, family),
  ];
  return row(elements).map((block) => ({ ...block, block_id: refOf(`explorer ${JSON.stringify(state)}`) }));
}

const familyMenu = (families: readonly CareerDocument[], family: CareerDocument) => {
  const choices = families.map(({ file, title }) => ({ label: title, value: refOf(file) }));
  return families.length > 1
    ? [menu({ action: 'exploreFamily', placeholder: 'Job family', choices, chosen: refOf(family.file) })]
    : [];
};

const levelMenu = ({ level }: Chosen, family: CareerDocument) => {
  const names = family.levels.map(({ name }) => name);
  return namesMenu('exploreLevel', 'Level', names, level?.name);
};

const competencyMenu = ({ competency }: Chosen, family: CareerDocument) =>
  namesMenu('exploreCompetency', 'Competency', family.competencies, competency);

function namesMenu(
  action: ExplorerChoice,
  what: string,
  names: readonly string[],
  chosen: string | undefined,
): StaticSelect[] {
  if (names.length === 0) return [];
  const any = { label: `Any ${what.toLowerCase()}`, value: ANY };
  const choices = [any, ...names.map((name) => ({ label: name, value: refOf(name) }))];
  return [menu({ action, placeholder: what, choices, chosen: chosen && refOf(chosen) })];
}

const specialtyMenu = ({ specialty }: Chosen, { specialties }: CareerDocument) => {
  const any = { label: 'Any specialty', value: ANY };
  const chosen = specialty === undefined ? undefined : refOf(specialty);
  return specialties.length > 0
    ? [specialtyPicker(specialties, { action: 'exploreSpecialty', chosen, first: [any] })]
    : [];
};
