import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answers/ask.ts';
import { recall, remember } from '../../../src/answers/question/memory.ts';
import { buildLibrary } from '../../../src/knowledge/library/library.ts';
import { library } from '../../support/library.ts';

const kept = (text: string): unknown => JSON.parse(JSON.stringify(remember(ask(library, text).question)));
const nothing = buildLibrary({
  files: [],
  settings: { documents: {} },
  asked: {},
  thesaurus: { groups: [] },
  silences: [],
  problems: [],
});

describe('a follow-up is answered from what was kept as from the question itself', () => {
  test.each([
    ['/level senior', 'and principal?'],
    ['/requirements senior geo', 'what about principal?'],
    ['/behaviors principal', 'and senior principal?'],
    ['/compare senior, principal', 'and behaviors?'],
    ['which extras earn bonus points for geo?', 'and for search?'],
    ['how should a senior deal with rivals?', 'and principal?'],
    ['what does product operations require?', 'and responsibilities?'],
  ])('%s → %s', (first, second) => {
    const before = ask(library, first).question;
    const recalled = recall(library, kept(first));
    expect(recalled).toBeDefined();
    const said = ask(library, second, before).answer;
    expect(ask(library, second, recalled).answer).toEqual(said);
  });
});

test('no word of the question is kept, only names of the documents and stems', () => {
  const text = 'my manager Marco wonders how a senior should be negotiating with rivals';
  const { topic = [], ...rest } = remember(ask(library, text).question);
  expect(JSON.stringify(rest)).not.toMatch(/marco|wonders|negotiating|rivals/i);
  expect(topic).toContain('rival');
  expect(topic).not.toContain('negotiating');
});

describe('what cannot be recalled is left', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'senior'],
    ['another shape', { intent: 'level', levels: ['Senior'] }],
    ['an unknown intent', { intent: 'gossip' }],
    ['more than was written', { intent: 'level', text: 'senior' }],
    ['a free question about nothing', { intent: 'free' }],
  ])('%s', (_, json) => expect(recall(library, json)).toBeUndefined());

  test('names the documents no longer have', () => {
    expect(recall(nothing, kept('what about senior?'))).toBeUndefined();
    expect(
      recall(library, { intent: 'level', levels: [{ doc: 'product-manager.md', name: 'Wizard' }] })?.levels,
    ).toEqual([]);
  });
});
