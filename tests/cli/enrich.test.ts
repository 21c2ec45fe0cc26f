// npm run enrich on a small library: what it would cost, what it writes, and what it never touches. The server is nock.
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/answers/summary/clock.ts';
import { listPrices } from '../../src/answers/summary/cost.ts';
import { openaiModel } from '../../src/answers/summary/model.ts';
import { withRetries } from '../../src/answers/summary/retry.ts';
import { enrich, type Leave } from '../../src/cli/enrich/enrich.ts';
import { buildLibrary } from '../../src/knowledge/library/library.ts';
import { parseAsked } from '../../src/knowledge/search/asked.ts';
import { sectionId } from '../../src/knowledge/search/search.ts';
import { stream } from '../support/model-reply.ts';
import { passagesIn } from '../support/model-server.ts';

beforeEach(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());

const lines = [
  'Talks with customers every week',
  'Writes the roadmap of the group',
  'Settles disputes between teams',
];

const libraryOf = (bullets: readonly string[]) =>
  buildLibrary({
    files: [{ file: 'pm.md', text: `# Role\n\n${bullets.map((line) => `- ${line}`).join('\n')}\n` }],
    settings: { documents: {} },
    asked: {},
    thesaurus: { groups: [] },
    silences: [],
    problems: [],
  });

const idOf = (text: string, library = libraryOf(lines)): string =>
  library.search.passages.find((p) => p.text === text)?.id ?? '';

/** An entry for every passage asked about, as a model would write it. */
const entriesFor = (input: string, asked = ['how one', 'how two', 'how three', 'how four']): string =>
  JSON.stringify({
    entries: passagesIn(input).map(({ id }) => ({ id, asked, words: ['zoom', 'chat', 'pay, rise'] })),
  });

type Write = (ids: number, input: string) => string;

function server(write: Write = (_, input) => entriesFor(input)) {
  const batches: number[] = [];
  let input = '';
  const heard = (body: unknown): boolean => {
    input = JSON.stringify(body).replaceAll('\\n', '\n');
    return true;
  };
  const answer = (): string => {
    batches.push(passagesIn(input).length);
    return stream(write(batches.length, input), { input: 1_000, output: 500 });
  };
  const type = { 'content-type': 'text/event-stream' };
  nock('https://api.openai.com').persist().post('/v1/responses', heard).reply(200, answer, type);
  return batches;
}

/** Where waiting takes no time. */
const clock: Clock = {
  now: () => 0,
  after: (_, run) => {
    const soon = setImmediate(run);
    return () => clearImmediate(soon);
  },
};

interface Run {
  readonly text?: string;
  readonly bullets?: readonly string[];
  readonly leave?: Leave;
  readonly keyless?: boolean;
}

async function run({ text = '', bullets = lines, leave = 'given', keyless = false }: Run = {}) {
  const printed: string[] = [];
  const saved: string[] = [];
  const model = openaiModel({ apiKey: 'k', baseUrl: undefined, name: 'gpt-5.4-mini' });
  const patient = withRetries(model, { clock, random: () => 0, retried: () => {} });
  const failure = await enrich(
    {
      library: libraryOf(bullets),
      text,
      model: keyless ? undefined : patient,
      prices: listPrices['gpt-5.4-mini'],
      clock,
      print: (line) => printed.push(line),
      save: (file) => saved.push(file),
    },
    leave,
  ).then(
    () => undefined,
    (error: Error) => error,
  );
  return { printed: printed.join('\n'), saved, file: saved.at(-1) ?? '', failure };
}

describe('before anything is spent', () => {
  test.each<[Leave, RegExp]>([
    ['not asked', /To go on: npm run enrich -- --yes/],
    ['withheld', /dry run/],
  ])('%s: it says what it would take, and calls nobody', async (leave, said) => {
    const batches = server();
    const { printed, saved } = await run({ leave });
    expect(printed).toMatch(/3 passages and sections have no entry: pm[.]md 3[.]/);
    expect(printed).toMatch(/1 call to gpt-5[.]4-mini: about \d+ tokens in and 600 out, \$0[.]00\d+[.]/);
    expect(printed).toMatch(said);
    expect([saved, batches]).toEqual([[], []]);
  });

  test('nothing to do', async () => {
    const entries = lines.map((line) => `  "${idOf(line)}": { of: x, asked: [a b] }`).join('\n');
    const { printed, saved } = await run({ text: `pm.md:\n${entries}\n` });
    expect(printed).toMatch(/nothing to do/);
    expect(saved).toEqual([]);
  });

  test('no key: one clear sentence', async () => {
    const { failure, saved } = await run({ keyless: true, leave: 'not asked' });
    expect(failure?.name).toBe('UsageError');
    expect(failure?.message).toMatch(/^OPENAI_API_KEY is not set/);
    expect(saved).toEqual([]);
  });

  test('a file that is not understood is left alone', async () => {
    const { failure, saved } = await run({ text: 'pm.md: [1, 2' });
    expect(failure?.message).toMatch(/^asked[.]yml is not understood/);
    expect(saved).toEqual([]);
  });
});

describe('what it writes', () => {
  test('an entry for every passage, that the search can read', async () => {
    server();
    const { file, printed } = await run();
    const entries = parseAsked(file)['pm.md'] ?? {};
    expect(Object.keys(entries)).toEqual(lines.map((line) => idOf(line)));
    expect(entries[idOf(lines[0] ?? '')]).toEqual({
      of: 'Talks with customers every week',
      asked: ['how one', 'how two', 'how three', 'how four'],
      words: 'zoom, chat, pay rise',
      by: 'model',
    });
    expect(printed).toMatch(/3 of 3\n3 entries were written, \$0[.]0030[.]/);
    expect(file).toMatch(/^# How people ask/);
  });

  test('the rest of the file stays as it is, to the letter, and new entries stand where they belong', async () => {
    server();
    const first = `# ours\npm.md:\n  # by Ada\n  "${idOf(lines[0] ?? '')}":\n    of: Talks # by phone\n    asked:\n      - 'who calls?'\n    words: "a: b"\n`;
    const last = `  "${idOf(lines[2] ?? '')}":\n    of: Settles\n    asked:\n      - who calms them?\n`;
    const { file } = await run({ text: first + last });
    const added = file.slice(first.length, file.length - last.length);
    expect(file).toBe(first + added + last);
    expect(added).toContain(`${idOf(lines[1] ?? '')}`);
    expect(added).toContain('by: model');
  });

  test('batch by batch, each saved at once', async () => {
    const batches = server();
    const { saved } = await run({
      bullets: Array.from({ length: 23 }, (_, i) => `Does the thing number ${i}`),
    });
    expect(batches).toEqual([10, 10, 3]);
    expect(saved.map((file) => file.match(/^ {4}by: model$/gm)?.length)).toEqual([10, 20, 23]);
  });

  test('sections that name something are asked for, too', async () => {
    server();
    const library = buildLibrary({
      files: [{ file: 'a.md', text: '# Career\n\n## Moving on\n\nPeople may move to design.\n' }],
      settings: { documents: {} },
      asked: {},
      thesaurus: { groups: [] },
      silences: [],
      problems: [],
    });
    const saved: string[] = [];
    const model = openaiModel({ apiKey: 'k', baseUrl: undefined, name: 'm' });
    await enrich(
      {
        library,
        text: '',
        model,
        prices: undefined,
        clock,
        print: () => {},
        save: (file) => saved.push(file),
      },
      'given',
    );
    const moving = library.search.sections.find(({ section }) => section.heading === 'Moving on');
    const id = moving ? sectionId(moving.doc, moving.section) : '';
    expect(parseAsked(saved.at(-1) ?? '')['a.md']?.[id]).toMatchObject({ of: '§ Moving on', by: 'model' });
  });
});

describe('what it marks', () => {
  const gone =
    'pm.md:\n  "0000000000":\n    of: A line that was changed\n    asked:\n      - written by hand\n';

  test('an entry without a passage is stale; by hand or not, it keeps what it says', async () => {
    server();
    const { file } = await run({ text: gone });
    expect(parseAsked(file)['pm.md']?.['0000000000']).toEqual({
      of: 'A line that was changed',
      asked: ['written by hand'],
      words: '',
      by: 'hand',
      stale: true,
    });
  });

  test('so is one of a document that is gone; one whose passage is back is not', async () => {
    server();
    const back = `  "${idOf(lines[0] ?? '')}":\n    of: Talks\n    asked:\n      - who calls?\n    stale: true\n`;
    const { file } = await run({ text: `old.md:\n  "1":\n    of: x\npm.md:\n${back}` });
    const asked = parseAsked(file);
    expect(asked['old.md']?.['1']?.stale).toBe(true);
    expect(asked['pm.md']?.[idOf(lines[0] ?? '')]?.stale).toBeUndefined();
  });

  test('marks alone need no key', async () => {
    const entries = lines.map((line) => `  "${idOf(line)}": { of: x }`).join('\n');
    const { file, failure } = await run({ text: `${gone}${entries}\n`, keyless: true });
    expect(failure).toBeUndefined();
    expect(file.match(/stale: true/g)).toHaveLength(1);
  });
});

describe('what the model gets wrong', () => {
  test.each<[string, string[]]>([
    ['too few ways to ask', ['one', 'two']],
    [
      'the passage’s own words',
      ['talks with customers', 'customers every week', 'writes the roadmap', 'disputes between teams'],
    ],
    ['texts without end', ['a'.repeat(500), 'b'.repeat(500), 'c'.repeat(500)]],
  ])('%s: left out, and said so', async (_, asked) => {
    server((_n, input) => entriesFor(input, asked));
    const { file, printed } = await run({
      bullets: ['Talks with customers every week and writes the roadmap; settles disputes between teams'],
    });
    expect(file).toBe('');
    expect(printed).toMatch(/1 passage was left out by the model/);
  });

  test('line breaks and lists in a phrase cannot break the file', async () => {
    server((_n, input) => entriesFor(input, ['a\n  - b: c', 'x: "y', '# no comment', '- dash']));
    const { file } = await run();
    expect(parseAsked(file)['pm.md']?.[idOf(lines[0] ?? '')]?.asked).toEqual([
      'a - b: c',
      'x: "y',
      '# no comment',
      '- dash',
    ]);
  });

  test('ids nobody asked about are ignored', async () => {
    server(() => JSON.stringify({ entries: [{ id: 'p77', asked: ['a b', 'c d', 'e f'], words: [] }] }));
    expect((await run()).file).toBe('');
  });

  test.each<[string, () => void, RegExp]>([
    [
      'a wrong key',
      () => nock('https://api.openai.com').post('/v1/responses').reply(401, {}),
      /does not accept the key/,
    ],
    ['garbage', () => server(() => '{"entries":'), /cannot be read/],
    [
      'a server in trouble',
      () => nock('https://api.openai.com').persist().post('/v1/responses').reply(500, {}),
      /in trouble/,
    ],
  ])('%s: a clear end', async (_, arrange, said) => {
    arrange();
    const { failure } = await run();
    expect(failure?.name).toBe('UsageError');
    expect(failure?.message).toMatch(said);
    expect(failure?.message).toMatch(/0 entries are written; run it again to go on[.]$/);
  });

  test('what was written before a failure stays', async () => {
    server((call, input) => (call === 1 ? entriesFor(input) : 'no'));
    const { file, failure } = await run({
      bullets: Array.from({ length: 13 }, (_, i) => `Does the thing number ${i}`),
    });
    expect(failure?.message).toMatch(/10 entries are written/);
    expect(file.match(/^ {4}by: model$/gm)).toHaveLength(10);
  });
});
