// App Home: the ladders at a glance, levels and specialties to browse, what this person asked before, and help.
import type { HomeView, KnownBlock, RichTextBlock } from '@slack/types';
import { shortName } from '../answers/compose/steps.ts';
import type { Library } from '../knowledge/library/library.ts';
import type { CareerDocument, Level } from '../knowledge/model.ts';
import { button, header, row } from './elements.ts';
import { clean, escapeMrkdwn, oneLine } from './escape.ts';
import { familiesOf } from './explorer.ts';
import { callbacks } from './ids.ts';
import { budgets, limits } from './limits.ts';
import { levelPicker, specialtyPicker } from './pickers.ts';
import { shorten, weight } from './words.ts';

export interface HomeContext {
  readonly library: Library;
  /** What this person asked, latest first, where that is kept. */
  readonly recent?: readonly string[];
  /** The lines of the answer to `help`. */
  readonly help: readonly string[];
}

export function homeView({ library, recent = [], help }: HomeContext): HomeView {
  const families = familiesOf(library);
  const shown = families.slice(0, budgets.families);
  const open = shown.reduce((sum, { levels }) => sum + levels.length, 0) <= budgets.ladder;
  return {
    type: 'home',
    callback_id: callbacks.home,
    blocks: [
      ...welcome(library),
      ...recentBlocks(recent),
      ...shown.flatMap((family) => familyBlocks(library, family, open)),
      ...furtherFamilies(families.length - shown.length),
      ...helpBlocks(help),
    ],
  };
}

function welcome({ documents }: Library): KnownBlock[] {
  const count = documents.length === 1 ? 'one document' : `${documents.length} documents`;
  return [
    header('Career guide'),
    says(`What the job families say, word for word from ${count}, each line with its source.`),
    ...row([
      button({
        action: 'explore',
        label: 'Explore',
        value: 'home',
        says: 'Open the career explorer',
        primary: true,
      }),
      button({ action: 'ask', label: 'What can I ask?', value: 'help' }),
    ]),
  ];
}

const says = (text: string): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});

function recentBlocks(recent: readonly string[]): KnownBlock[] {
  const asked = [...new Set(recent.map(oneLine))].filter(
    (text) => text !== '' && weight(text) <= budgets.question,
  );
  const buttons = asked
    .slice(0, budgets.row)
    .map((question, place) =>
      button({ action: 'ask', place, label: question, value: question, says: `Ask again: ${question}` }),
    );
  return buttons.length > 0 ? [header('You asked'), ...row(buttons)] : [];
}

function familyBlocks(library: Library, family: CareerDocument, open: boolean): KnownBlock[] {
  const levels = open
    ? family.levels.flatMap((level) => levelBlocks(library, level))
    : [browse(`*${family.levels.length}* levels`, levelPicker(library, family.levels))];
  const { specialties } = family;
  return [
    header(family.title),
    ...levels,
    ...(specialties.length > 0
      ? [browse(`*${specialties.length}* specialties`, specialtyPicker(specialties))]
      : []),
  ];
}

const browse = (text: string, accessory: ReturnType<typeof specialtyPicker>): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text, verbatim: true },
  accessory,
});

function levelBlocks(library: Library, level: Level): KnownBlock[] {
  const name = escapeMrkdwn(shorten(oneLine(level.name), budgets.heading));
  const text = { type: 'mrkdwn', text: `*${name}*\n${glance(level)}`, verbatim: true } as const;
  return [{ type: 'section', text }, ...row(levelButtons(library, level))];
}

/** "Grade 8 · 4 requirements of its own · behaviors in 4 competencies". */
function glance({ grade, requirements, behaviours }: Level): string {
  const own = requirements?.items.filter(({ depth }) => depth === 0).length ?? 0;
  const published = behaviours.filter(({ items }) => items.length > 0).length;
  const said = [
    ...(grade === null ? [] : [`Grade ${grade}`]),
    ...(own > 0 ? [counted(own, 'requirement of its own', 'requirements of its own')] : []),
    ...(published > 0 ? [`behaviors in ${counted(published, 'competency', 'competencies')}`] : []),
  ];
  return said.join(' · ') || 'Described in words alone';
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function levelButtons(library: Library, level: Level) {
  const name = level.doc === library.documents[0]?.file ? shortName(library, level) : level.name;
  const wanted = [
    { label: 'Expectations', ask: `/level ${name}`, there: true },
    { label: 'Requirements', ask: `/requirements ${name}`, there: level.requirements !== null },
    { label: 'Example behaviors', ask: `/behaviors ${name}`, there: level.behaviours.length > 0 },
  ];
  return wanted
    .filter(({ ask, there }) => there && ask.length <= limits.button.value)
    .map(({ label, ask }, place) =>
      button({ action: 'ask', place, label, value: ask, says: `${label}: ${level.name}` }),
    );
}

function furtherFamilies(count: number): KnownBlock[] {
  return count > 0
    ? [says(`And ${counted(count, 'more job family', 'more job families')}: press Explore above.`)]
    : [];
}

function helpBlocks(lines: readonly string[]): KnownBlock[] {
  if (lines.length === 0) return [];
  const elements = lines.map((line) => ({
    type: 'rich_text_section' as const,
    elements: [{ type: 'text' as const, text: clean(line) || '–' }],
  }));
  return [
    header('How to ask'),
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', indent: 0, elements }] },
  ];
}
