import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/answers/summary/deadline.ts';
import { ModelFailure } from '../../../src/answers/summary/failure.ts';
import { givenFor } from '../../../src/answers/summary/given.ts';
import type { ModelCall } from '../../../src/answers/summary/model-call.ts';
import { summarize, type Tools } from '../../../src/answers/summary/summarize.ts';
import type { SummaryEvent } from '../../../src/answers/summary/summary.ts';
import { handClock } from '../../../src/playground/slack/clock.ts';
import { replyText } from '../../support/model-reply.ts';
import { request, verify } from './asking.ts';
import {
  all,
  type Line,
  never,
  outcomeOf,
  resultOf,
  type ScriptedModel,
  scripted,
  settle,
  texts,
} from './scripted.ts';

const given = givenFor(request('what does a senior product manager do?'), 60_000);
const idOf = (text: string): string =>
  [...given.passages].find(([, passage]) => passage.text.startsWith(text))?.[0] ?? text;
const grade = {
  text: 'The Senior Product Manager is a grade 8.',
  passages: [idOf('The Senior Product Manager is a grade 8')],
};
const talk = {
  text: 'Regularly talk with users and customers.',
  passages: [idOf('Regularly talk with users')],
};
const lie = { text: 'The Senior Product Manager is a grade 11.', passages: grade.passages };

const call: ModelCall = {
  instructions: '',
  input: [],
  format: { name: '', schema: {} },
  prefixKey: '',
  maxOutputTokens: 1,
  until: 0,
};

function setUp(model: ScriptedModel) {
  const clock = handClock(0);
  const log: string[] = [];
  const tools: Tools = {
    model,
    verify,
    clock,
    limits: LIMITS,
    dropped: ({ kind }) => log.push(kind),
    used: ({ input, output }) => log.push(`used ${input}+${output}`),
    written: () => {},
    failed: ({ kind }) => log.push(`failed ${kind}`),
  };
  return { clock, log, run: (signal: AbortSignal = never) => summarize(call, given, tools, signal) };
}

const run = (...lines: readonly Line[]) => all(setUp(scripted(lines)).run());

describe('how it ends', () => {
  test.each<[string, Line[], string, string[]]>([
    ['two good points', [replyText([grade, talk])], 'summary', [grade.text, talk.text]],
    ['a lie among good ones', [replyText([grade, lie, talk])], 'summary', [grade.text, talk.text]],
    ['only a lie', [replyText([lie])], 'unsupported', []],
    ['mostly lies', [replyText([lie, { ...lie, text: 'Everyone is a grade 12.' }, grade])], 'too_few', []],
    ['the documents do not say', [replyText([], true)], 'silent', []],
    ['silence, and points all the same', [replyText([grade], true)], 'silent', []],
    ['no points', [replyText([])], 'empty', []],
    ['nothing at all', [], 'empty', []],
    ['garbage', ['}{"":][', '"a"'], 'garbled', []],
    ['prose', ['I think that seniors earn a lot.'], 'garbled', []],
    ['a refusal', [{ type: 'refusal' }], 'refused', []],
    ['unauthorized', [new ModelFailure('unauthorized')], 'unauthorized', []],
    ['cut before a point', ['{"silent":fal', new ModelFailure('cut')], 'cut', []],
    ['ids that do not exist', [replyText([{ text: grade.text, passages: ['p9999'] }])], 'unsupported', []],
  ])('%s', async (_, lines, outcome, shown) => {
    const events = await run(...lines);
    expect(outcomeOf(events)).toBe(outcome);
    expect(texts(events)).toEqual(shown);
  });

  test('cut after a point: what is verified stays, and is said to be incomplete', async () => {
    const events = await run(replyText([grade, talk]).slice(0, -20), new ModelFailure('cut'));
    expect(resultOf(events)).toMatchObject({
      outcome: 'summary',
      complete: false,
      points: [{ text: grade.text }],
    });
  });

  test('the end has the points that came', async () => {
    const events = await run(replyText([grade, talk]));
    expect(resultOf(events)).toMatchObject({
      complete: true,
      model: 'scripted',
      origin: 'written',
      points: [grade, talk].map(({ text }) => ({ text })),
    });
    expect(events.filter(({ type }) => type === 'end')).toHaveLength(1);
  });

  test('10,000 points: eight are shown, and the call is ended', async () => {
    const model = scripted([
      replyText(
        Array.from({ length: 10_000 }, (_, i) => ({
          ...grade,
          text: `${grade.text.slice(0, -1)}${' '.repeat(i % 3)}.`,
        })),
      ),
      'hang',
    ]);
    expect(outcomeOf(await all(setUp(model).run()))).toBe('summary');
    expect(model.stopped()).toBe(1);
  });

  test('what is dropped, used and failed is reported', async () => {
    const { log, run: start } = setUp(
      scripted([
        replyText([lie, grade, grade]),
        { type: 'usage', usage: { input: 9, cached: 0, output: 2 } },
        new ModelFailure('cut'),
      ]),
    );
    await all(start());
    expect(log).toEqual(['unsupported', 'duplicate', 'used 9+2', 'failed cut']);
  });
});

describe('time', () => {
  const half = replyText([grade, talk]).slice(0, -30);
  const start = async (...lines: readonly Line[]) => {
    const model = scripted(lines);
    const { clock, run: begin } = setUp(model);
    const seen: SummaryEvent[] = [];
    const done = (async () => {
      for await (const event of begin()) seen.push(event);
    })();
    await settle();
    return { clock, seen, done, model };
  };

  test('a point is there before the answer is whole', async () => {
    const { seen, clock, done } = await start(half, 'hang');
    expect(texts(seen)).toEqual([grade.text]);
    clock.advance(20_000);
    await done;
  });

  test.each<[string, Line[], number, string]>([
    ['nothing comes', ['hang'], 8_000, 'late'],
    ['words come, but no point', ['{"silent":false,', 'hang'], 8_000, 'late'],
    ['only lies come', [replyText([lie]).slice(0, -2), 'hang'], 8_000, 'late'],
    ['a point came, the rest does not', [half, 'hang'], 20_000, 'summary'],
    ['all came but the bill', [replyText([grade]), 'hang'], 1_000, 'summary'],
    ['silence came but not the bill', [replyText([], true), 'hang'], 1_000, 'silent'],
  ])('%s: over after %j ms', async (_, lines, ms, outcome) => {
    const { clock, seen, done, model } = await start(...lines);
    clock.advance(ms - 1);
    await settle();
    expect(seen.some(({ type }) => type === 'end')).toBe(false);
    clock.advance(1);
    await done;
    expect(outcomeOf(seen)).toBe(outcome);
    expect(model.stopped()).toBe(1);
  });

  test('stopped by the asker', async () => {
    const controller = new AbortController();
    const model = scripted(['{"silent":', 'hang']);
    const events = all(setUp(model).run(controller.signal));
    await settle();
    controller.abort();
    expect(outcomeOf(await events)).toBe('stopped');
    expect(model.stopped()).toBe(1);
  });

  test('whoever reads no further ends the call', async () => {
    const model = scripted([half, 'hang']);
    for await (const _ of setUp(model).run()) break;
    expect(model.stopped()).toBe(1);
  });
});

test('a fault of ours is no outcome', async () => {
  const model = {
    name: 'faulty',
    stream: () => {
      throw new TypeError('a bug');
    },
  };
  const tools = { ...setUp(scripted()), model };
  await expect(
    all(
      summarize(
        call,
        given,
        {
          ...tools,
          verify,
          limits: LIMITS,
          dropped: () => {},
          used: () => {},
          written: () => {},
          failed: () => {},
        },
        never,
      ),
    ),
  ).rejects.toThrow('a bug');
});
