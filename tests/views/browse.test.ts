// Browsing without typing a question: Home, the explorer, pickers, prompts, the source and summaries.
import type { Button, HomeView } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/knowledge/library/library.ts';
import { chooseInExplorer, explorerModal, explorerQuestion } from '../../src/views/explorer.ts';
import { homeView } from '../../src/views/home.ts';
import { actionPattern } from '../../src/views/ids.ts';
import {
  levelAsk,
  levelPicker,
  specialtyAsk,
  specialtyOptions,
  specialtyPicker,
} from '../../src/views/pickers.ts';
import { suggestedPrompts } from '../../src/views/prompts.ts';
import { passageRef } from '../../src/views/references.ts';
import { sourceModal } from '../../src/views/source-modal.ts';
import { streamedFooter, streamedPoint } from '../../src/views/summary.ts';
import type { ExplorerState } from '../../src/views/values.ts';
import { answerTo, catalogue, library, passageSaying } from './documents.ts';
import { linesShown, linksIn, viewFaults } from './slack-limits.ts';

/** A library of one document a text. */
const libraryOf = (texts: readonly string[]) =>
  buildLibrary({
    files: texts.map((text, i) => ({ file: `family-${i}.md`, text })),
    settings: {
      documents: Object.fromEntries(
        texts.map((_, i) => [`family-${i}.md`, { kind: 'family', title: `Family ${i}` }]),
      ),
    },
    asked: {},
    thesaurus: { groups: [] },
    silences: [],
    problems: [],
  });

const buttonsIn = ({ blocks }: HomeView): readonly Button[] =>
  blocks
    .flatMap((block) => ('elements' in block && block.type === 'actions' ? block.elements : []))
    .filter((e) => e.type === 'button');

const ladder = (levels: number): string =>
  `# Family\n\n## Levels\n\n${Array.from({ length: levels }, (_, i) => `### Engineer ${i + 1}\n\n#### Job Grade\n\nThe Engineer ${i + 1} is a grade ${i + 1}.\n\n#### Requirements\n\n- Can do ${i}\n`).join('\n')}`;

describe('Home', () => {
  test('every level and every question on it is answered', () => {
    const asks = buttonsIn(homeView({ library, help: [] }))
      .filter(({ action_id = '' }) => actionPattern('ask').test(action_id))
      .map(({ value = '' }) => value);
    expect(asks.length).toBeGreaterThan(15);
    for (const ask of asks)
      expect([ask, answerTo(ask).outcome]).toEqual([ask, ask === 'help' ? 'help' : 'answered']);
  });

  test('long ladders and many families become menus, within the limits', () => {
    const view = homeView({
      library: libraryOf(Array.from({ length: 30 }, () => ladder(5))),
      help: ['/level'],
    });
    expect(viewFaults(view)).toEqual([]);
    expect(linesShown(view.blocks)).toContain('And 10 more job families: press Explore above.');
  });
});

describe('the explorer', () => {
  test.each<[ExplorerState, string | undefined]>([
    [{}, undefined],
    [{ level: 'Senior Product Manager' }, '/level Senior'],
    [
      { level: 'Senior Product Manager', competency: 'Thought Leadership' },
      '/behaviors Senior Thought Leadership',
    ],
    [{ level: 'Senior Product Manager', specialty: 'Geo' }, '/requirements Senior Geo'],
    [{ specialty: 'Geo' }, '/specialty Geo'],
    [{ competency: 'Thought Leadership' }, '/behaviors Thought Leadership'],
    [
      { family: 'product-operations.md', level: 'Group Manager, Product Operations' },
      '/level Group Manager, Product Operations',
    ],
    [{ level: 'Wizard', family: 'nowhere.md' }, undefined],
  ])('%j asks %s', (state, question) => {
    expect(explorerQuestion(library, state)).toBe(question);
    if (question) expect(['answered', 'choose']).toContain(answerTo(question).outcome);
  });

  test('another family begins anew; a competency and a specialty replace each other; any clears', () => {
    const state: ExplorerState = { family: 'a', level: 'b', competency: 'c', page: 3 };
    expect(chooseInExplorer(state, 'exploreFamily', 'z')).toEqual({ family: 'z' });
    expect(chooseInExplorer(state, 'exploreLevel', 'z')).toEqual({
      family: 'a',
      level: 'z',
      competency: 'c',
    });
    expect(chooseInExplorer(state, 'exploreSpecialty', 'z')).toEqual({
      family: 'a',
      level: 'b',
      specialty: 'z',
    });
    expect(chooseInExplorer(state, 'exploreCompetency', 'any')).toEqual({ family: 'a', level: 'b' });
  });

  test('hundreds of levels are all offered', () => {
    const view = explorerModal(libraryOf([ladder(250)]), {});
    expect(viewFaults(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain('Engineer 250');
  });

  test('a document of no level leaves a modal that opens', () => {
    expect(viewFaults(explorerModal(libraryOf(['# Nothing\n\nJust prose.\n']), { level: 'x' }))).toEqual([]);
  });
});

describe('pickers', () => {
  const names = (typed: string) => specialtyOptions(library.specialties, typed).map(({ text }) => text.text);

  test.each([
    ['geo', 'Geo'],
    ['GEO ', 'Geo'],
    ['scalab', 'Platforms - Delivery & Scalability'],
    ['delivery platforms', 'Platforms - Delivery & Scalability'],
    ['ntell', 'Product Intelligence'],
    ['swtchbrd', 'Switchboard'],
  ])('typed %s', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  test('nothing typed offers all, nonsense none', () => {
    expect(names('')).toHaveLength(library.specialties.length);
    expect(names('qqqq')).toEqual([]);
  });

  test('what is chosen leads to its own answer', () => {
    for (const { value = '' } of levelPicker(library).options ?? [])
      expect(answerTo(levelAsk(library, value) ?? '').outcome).toBe('answered');
    for (const { value = '' } of specialtyOptions(library.specialties, ''))
      expect(answerTo(specialtyAsk(library, value) ?? '').outcome).toBe('answered');
    expect([levelAsk(library, 'x'), specialtyAsk(library, 'x')]).toEqual([undefined, undefined]);
  });

  test('more than one reads through are searched', () => {
    const many = library.specialties.flatMap((one) =>
      Array.from({ length: 5 }, (_, i) => ({ ...one, name: `${one.name} ${i}` })),
    );
    const few = library.specialties.slice(0, 15);
    expect([specialtyPicker(few).type, specialtyPicker(library.specialties).type]).toEqual([
      'static_select',
      'external_select',
    ]);
    expect(specialtyOptions(many, '')).toHaveLength(100);
  });
});

test('every suggested prompt is answered', () => {
  const prompts = suggestedPrompts(library);
  expect(prompts).toHaveLength(4);
  for (const { message } of prompts)
    expect([message, answerTo(message).outcome]).toEqual([message, 'answered']);
});

describe('the source', () => {
  test('every section of every document opens, whole and within the limits', () => {
    const firsts = new Map([...library.passages.values()].map((p) => [JSON.stringify([p.doc, p.path]), p]));
    for (const passage of firsts.values()) {
      const view = sourceModal(library, { refs: passageRef(passage), at: 0, page: 1 });
      expect(viewFaults(view)).toEqual([]);
      expect(linesShown(view.blocks).join('\n')).toContain(passage.text);
      expect(linksIn(view.blocks).every((url) => new URL(url).host === 'about.gitlab.com')).toBe(true);
    }
  });

  test('a section too long for one page goes on', () => {
    const long = libraryOf([
      `# Family\n\n## Requirements\n\n${Array.from({ length: 200 }, (_, i) => `- Line ${i} ${'of words '.repeat(20)}`).join('\n')}\n`,
    ]);
    const [refs = ''] = [...long.passages.keys()];
    const shown = (page: number) =>
      linesShown(sourceModal(long, { refs, at: 0, page }).blocks).map((line) => /Line (\d+)/.exec(line)?.[1]);
    const all = Array.from({ length: 40 }, (_, i) => shown(i + 1)).flat();
    expect(new Set(all).size).toBe(200);
    expect(viewFaults(sourceModal(long, { refs, at: 7, page: 99 }))).toEqual([]);
  });
});

test('a streamed summary numbers its quotes as they come', () => {
  const [a, b] = [passageSaying('annual and quarterly plans'), passageSaying('is a grade 8')];
  const points = [
    { text: 'Plans.', passages: [a] },
    { text: 'Grade 8, plans.', passages: [b, a] },
  ];
  expect(
    points.flatMap((_, i) => linesShown(streamedPoint({ heading: 'Summary', points }, i, catalogue))),
  ).toEqual(['Summary', 'Plans. [1]', 'Grade 8, plans. [1] [2]']);
  const small = streamedFooter(points, catalogue).flatMap((block) =>
    block.type === 'context'
      ? block.elements.flatMap((one) => ('text' in one ? one.text.split('\n') : []))
      : [],
  );
  expect(small).toEqual([
    expect.stringMatching(/^\[1\] “Create annual/),
    expect.stringMatching(/^\[2\] “The Senior/),
    expect.stringMatching(/^A model wrote this from these passages; .* checked against them/),
  ]);
  expect(streamedPoint({ heading: 'Summary', points }, 2, catalogue)).toEqual([]);
});
