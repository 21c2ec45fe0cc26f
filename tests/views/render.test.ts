// What stands under an answer on each surface, how many options are offered, and how pages are named.
import { expect, test } from 'vitest';
import type { Surface } from '../../src/views/controls.ts';
import { actionPattern } from '../../src/views/ids.ts';
import { type Rendered, renderAnswer, renderPages } from '../../src/views/render.ts';
import { readPage } from '../../src/views/values.ts';
import { replyTo } from './documents.ts';
import { catalogue } from './hostile.ts';
import { answered, grouped, made } from './made.ts';
import { messageFaults } from './slack-limits.ts';

interface Pressable {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly text?: unknown;
}

const pressable = ({ blocks }: Rendered): readonly Pressable[] =>
  blocks.flatMap((block): readonly Pressable[] => {
    if (block.type === 'actions' || block.type === 'context_actions') return block.elements;
    return block.type === 'section' && block.accessory ? [block.accessory] : [];
  });

const actionsOf = (page: Rendered): string[] => pressable(page).map(({ action_id = '' }) => action_id);
const first = (pages: readonly Rendered[]): Rendered => pages[0] ?? { text: '', blocks: [] };

const one = answered([grouped([{ passage: made('Lead') }])], {
  next: [{ label: 'Next', ask: '/level Principal' }],
});
const context = { question: '/level senior', library: catalogue } as const;

test.each<[Surface, string[]]>([
  ['command', ['ask:0', 'summarize', 'source', 'share', 'feedback']],
  ['thread', ['ask:0', 'summarize', 'source', 'menu', 'feedback']],
  ['dm', ['ask:0', 'summarize', 'source', 'feedback']],
  ['shared', ['summarize', 'source', 'feedback']],
  ['modal', ['ask:0', 'summarize', 'source']],
])('on %s', (surface, ids) => {
  expect(actionsOf(renderAnswer(one, { ...context, surface, canSummarize: true }))).toEqual(ids);
});

test('nothing to summarize, share or judge where a choice or help is shown', () => {
  for (const question of ['/level', 'help']) {
    const ids = actionsOf(first(replyTo(question, { canSummarize: true })));
    expect(ids.filter((id) => !actionPattern('ask').test(id))).toEqual([]);
  }
});

test('lines left out have a button that asks for them all, unless that is what was asked', () => {
  const more = grouped([{ passage: made('Lead') }], { more: 4, moreAsk: '/requirements base' });
  const shown = (question: string) => renderAnswer(answered([more]), { ...context, question, surface: 'dm' });
  expect(shown('/level senior').text).toContain('… 4 more');
  expect(pressable(shown('/level senior'))[0]).toMatchObject({
    action_id: 'ask:0',
    value: '/requirements base',
  });
  expect(pressable(shown('/Requirements base'))[0]).toMatchObject({
    action_id: 'source:0',
    value: 'a1b2c3d4e5',
  });
});

test('long answers continue on pages that name themselves', () => {
  const points = Array.from({ length: 60 }, (_, i) => ({
    passage: made(`Point ${i}: ${'word '.repeat(30)}`),
  }));
  const pages = renderPages(answered([grouped(points)]), { ...context, surface: 'dm' });
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]?.text).toContain(`Page 1 of ${pages.length}. More follows on the next page.`);
  expect(pages[1]?.text).toContain('Requirements (continued)');
  expect(pages.at(-1)?.text).toMatch(/Page (\d+) of \1\.$/);
  const turns = pressable(pages[1] ?? { text: '', blocks: [] }).filter(({ action_id = '' }) =>
    actionPattern('page').test(action_id),
  );
  expect(turns.map(({ value = '' }) => readPage(value))).toEqual([
    { page: 1, question: '/level senior' },
    { page: 3, question: '/level senior' },
  ]);
});

test('what is left out is said once, where the list ends', () => {
  const points = Array.from({ length: 60 }, (_, i) => ({
    passage: made(`Point ${i}: ${'word '.repeat(30)}`),
  }));
  const pages = renderPages(answered([grouped(points, { more: 9, moreAsk: '/all' })]), {
    ...context,
    surface: 'dm',
  });
  expect(pages.map(({ text }) => text.includes('… 9 more'))).toEqual(
    pages.map((_, i) => i === pages.length - 1),
  );
});

test('lines from many sections name as many as a line of sources holds, and count the rest', () => {
  const points = Array.from({ length: 15 }, (_, i) => ({
    passage: made(`Point ${i}`, { path: ['Levels', `Level ${i}`] }),
  }));
  const reply = renderAnswer(answered([grouped(points)]), { ...context, surface: 'dm' });
  expect(messageFaults(reply)).toEqual([]);
  expect(reply.text).toContain('› Level 0 · Level 1 · Level 2');
  expect(reply.text).toContain('Level 8 · and 6 more under Show source');
});

test('a follow-up carries its meaning rather than its words', () => {
  const again = '{"intent":"behaviors","levels":[{"doc":"family.md","name":"Principal"}]}';
  const reply = renderAnswer(one, { ...context, question: 'and principal?', again, surface: 'command' });
  expect(pressable(reply).find(({ action_id }) => action_id === 'share')?.value).toBe(again);
});

const choose = (count: number, intent: 'level' | 'specialty' = 'level') => ({
  outcome: 'choose' as const,
  intent,
  title: 'Which?',
  options: Array.from({ length: count }, (_, i) => ({ label: `Option ${i}`, ask: `/level ${i}` })),
  next: [],
});

const kinds = (pages: readonly Rendered[]) =>
  pages.map((page) =>
    pressable(page)
      .filter(({ action_id = '' }) => !actionPattern('page').test(action_id))
      .map(({ type }) => type),
  );

test.each([
  [5, 'level' as const, [Array(5).fill('button')]],
  [6, 'level' as const, [['static_select']]],
  [300, 'specialty' as const, [['external_select']]],
])('%i options of %s', (count, intent, expected) => {
  expect(kinds(renderPages(choose(count, intent), { ...context, surface: 'command' }))).toEqual(expected);
});

test('more options than a menu holds are on further pages', () => {
  const pages = renderPages(choose(300), { ...context, surface: 'command' });
  const offered = pages
    .flatMap(pressable)
    .flatMap((element) => ('options' in element && Array.isArray(element.options) ? element.options : []));
  expect(new Set(offered.map((option) => option.value)).size).toBe(300);
});

test('options whose questions no menu holds are written out', () => {
  const options = Array.from({ length: 7 }, (_, i) => ({
    label: `Option ${i}`,
    ask: `/level ${'long '.repeat(20)}${i}`,
  }));
  const reply = renderAnswer({ ...choose(0), options }, { ...context, surface: 'command' });
  for (const { label, ask } of options) expect(reply.text).toContain(`${label}: ${ask}`);
});

test('a person who shares is mentioned by id alone; any other text stays text', () => {
  const shared = (sharedBy: string) =>
    JSON.stringify(renderAnswer(one, { ...context, surface: 'shared', sharedBy }));
  expect(shared('U012ABCDEF')).toContain('{"type":"user","user_id":"U012ABCDEF"}');
  expect(shared('U1><!channel')).not.toContain('"type":"user"');
});

test('a superseded document says so wherever it is named', () => {
  const old = answered([grouped([{ passage: made('Lead', { doc: 'old.md', link: undefined }) }])]);
  expect(renderAnswer(old, { ...context, surface: 'dm' }).text).toContain(
    'Source: Old | family (superseded) › Requirements',
  );
});

test.each([
  ['source', 'source:3', true],
  ['source', 'source', true],
  ['source', 'source_page', false],
  ['ask', 'ask:x', false],
] as const)('the pattern of %s and %s', (action, id, matches) => {
  expect(actionPattern(action).test(id)).toBe(matches);
});
