// Options to choose one of: buttons for a few, else a menu, on several pages where need be; many specialties are searched.
import type { Answer, Step } from '../answers/answer.ts';
import { stepRow } from './controls.ts';
import { menu, option, row } from './elements.ts';
import { oneLine } from './escape.ts';
import { budgets, limits } from './limits.ts';
import type { Content, Size } from './pages.ts';
import { specialtySearch } from './pickers.ts';
import { shorten, weight } from './words.ts';

export function choiceContents(
  intent: Answer['intent'],
  options: readonly Step[],
  room: Size,
): readonly Content[] {
  if (options.length <= budgets.row) return [{ blocks: stepRow(options), text: list(options), refs: [] }];
  if (intent === 'specialty' && options.length > budgets.menu) return [searchContent(options, room)];
  return dealt(options, room).map((page) => ({
    blocks: row([menu({ action: 'ask', placeholder: 'Choose one', choices: page.map(choice) })]),
    text: list(page),
    refs: [],
  }));
}

const shownLabel = ({ label, ask }: Step): string => shorten(oneLine(label) || ask, budgets.heading);
const list = (options: readonly Step[]): string => options.map((step) => `• ${shownLabel(step)}`).join('\n');

const choice = ({ label, ask }: Step) => ({ label, value: ask });

/** What a menu takes besides its options. */
const MENU = 300;

function dealt(options: readonly Step[], room: Size): readonly (readonly Step[])[] {
  const pages: Step[][] = [[]];
  let characters = MENU;
  let text = 0;
  for (const step of options) {
    const size = JSON.stringify(option(choice(step))).length + 1;
    const line = weight(shownLabel(step)) + 3;
    const page = pages.at(-1) ?? [];
    const full =
      page.length === limits.select.options || characters + size > room.characters || text + line > room.text;
    if (full && page.length > 0) {
      pages.push([step]);
      characters = MENU + size;
      text = line;
      continue;
    }
    page.push(step);
    characters += size;
    text += line;
  }
  return pages;
}

/** The list itself is too long to read: its beginning, and that more can be found by typing. */
function searchContent(options: readonly Step[], room: Size): Content {
  const hint = `Type to search all ${options.length}.`;
  const names = shorten(
    options.map(({ label }) => label).join(', '),
    Math.max(budgets.quote, room.text - hint.length - MENU),
  );
  return { blocks: row([specialtySearch()]), text: `${hint}\n${names}`, refs: [] };
}
