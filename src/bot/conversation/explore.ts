// The career explorer in its modal: what is chosen, the question that asks, and the modal drawn anew with the answer.
import type { Library } from '../../knowledge/library/library.ts';
import type { Specialty } from '../../knowledge/model.ts';
import {
  chooseInExplorer,
  type ExplorerChoice,
  explorerModal,
  explorerQuestion,
  familiesOf,
} from '../../views/explorer.ts';
import { actions } from '../../views/ids.ts';
import { refOf } from '../../views/references.ts';
import { type ExplorerState, readExplorerState } from '../../views/values.ts';
import type { Bot } from '../bot.ts';
import { answerTo } from './answering.ts';
import type { InModal, OpenView } from './press.ts';
import type { Visit } from './visit.ts';

const names = {
  exploreLevel: 'level',
  exploreCompetency: 'competency',
  exploreSpecialty: 'specialty',
} as const satisfies Partial<Record<ExplorerChoice, keyof ExplorerState>>;
const within = ['exploreLevel', 'exploreCompetency', 'exploreSpecialty'] as const;

export function explorerFor(library: Library, state: ExplorerState) {
  const question = explorerQuestion(library, state);
  return explorerModal(
    library,
    state,
    question === undefined ? undefined : answerTo(library, question).answer,
  );
}

export async function showExplorer(
  bot: Bot,
  { client }: Visit,
  { view, at }: InModal,
  state: ExplorerState,
): Promise<void> {
  await bot.modals.change(view.id, at, async () => {
    await client.views.update({ view_id: view.id, view: explorerFor(bot.library(), state) });
  });
}

/**
 * The state after a choice. Whoever chooses twice before the modal is drawn anew has both choices on screen, while
 * the second click's state knows only the first modal's: so what is on screen counts too, and the click comes last.
 */
export function chosenIn(view: OpenView, choice: ExplorerChoice): ExplorerState {
  const before = readExplorerState(view.metadata) ?? {};
  const others = choice === 'exploreFamily' ? [] : within.filter((one) => one !== choice);
  const fresh = others.filter((one) => view.chosen.get(actions[one]) !== before[names[one]]);
  return [...fresh, choice].reduce<ExplorerState>((state, one) => {
    const value = view.chosen.get(actions[one]);
    return value === undefined ? state : chooseInExplorer(state, one, value);
  }, before);
}

/** Those of the family that the explorer shows. */
export function specialtiesIn(library: Library, metadata: string): readonly Specialty[] {
  const families = familiesOf(library);
  const { family } = readExplorerState(metadata) ?? {};
  return (families.find(({ file }) => refOf(file) === family) ?? families[0])?.specialties ?? [];
}
