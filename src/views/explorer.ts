// The career explorer: choose family, level, competency and specialty, and read what the documents say of them.
import type { ActionsBlock, ModalView } from '@slack/types';
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
  documents.filter(({ kind, status, levels }) => kind === 'family' && status === 'current' && levels.length > 0);

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

/** The question the choices ask; the ladder where nothing is chosen yet. */
export function explorerQuestion(library: Library, state: ExplorerState): string {
  const { family, level, competency, specialty } = chosenIn(library, state);
  const first = family?.file === library.documents[0]?.file;
  const name = level && (first ? shortName(library, level) : level.name);
  if (name && competency) return `/behaviors ${name} ${competency}`;
  if (name && specialty) return `/requirements ${name} ${specialty}`;
  if (name) return `/level ${name}`;
  if (specialty) return `/specialty ${specialty}`;
  if (competency) return `/behaviors ${competency}`;
  return '/level';
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

export function explorerModal(library: Library, state: ExplorerState, answer: Answer): ModalView {
  const question = explorerQuestion(library, state);
  const page = state.page ?? 1;
  const shown = renderAnswer(answer, { question, page, surface: 'explorer', library: catalogueOf(library) });
  return {
    type: 'modal',
    callback_id: callbacks.explorer,
    private_metadata: JSON.stringify(state),
    title: plain('Career explorer', limits.modal.title),
    close: plain('Close', limits.modal.close),
    blocks: [...selects(library, chosenIn(library, state)), ...shown.blocks],
  };
}

/** Slack keeps what a person chose in a block of the same name, so each combination has its own. */
function selects(library: Library, chosen: Chosen): ActionsBlock[] {
  const families = familiesOf(library);
  const { family, level, competency, specialty } = chosen;
  if (!family) return [];
  const families_ = families.map(({ file, title }) => ({ label: title, value: refOf(file) }));
  const levels = family.levels.map(({ name }) => ({ label: name, value: refOf(name) }));
  const competencies = family.competencies.map((name) => ({ label: name, value: refOf(name) }));
  const elements = [
    ...(families.length > 1
      ? [menu({ action: 'exploreFamily', placeholder: 'Job family', choices: families_, chosen: refOf(family.file) })]
      : []),
    menu({ action: 'exploreLevel', placeholder: 'Level', choices: withAny('Any level', levels), chosen: level && refOf(level.name) }),
    ...(competencies.length > 0
      ? [menu({ action: 'exploreCompetency', placeholder: 'Competency', choices: withAny('Any competency', competencies), chosen: competency && refOf(competency) })]
      : []),
    ...(family.specialties.length > 0
      ? [specialtyPicker(family.specialties, 'exploreSpecialty', specialty && refOf(specialty))]
      : []),
  ];
  return row(elements);
}

const withAny = (label: string, choices: readonly { label: string; value: string }[]) => [{ label, value: ANY }, ...choices];
