// The wire protocol against nock: what is sent, and what becomes of whatever comes back.
import { Readable } from 'node:stream';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ModelFailure } from '../../../src/answers/summary/failure.ts';
import { openaiModel } from '../../../src/answers/summary/model.ts';
import type { ModelCall, ModelEvent } from '../../../src/answers/summary/model-call.ts';
import {
  completed,
  created,
  delta,
  deltas,
  failed,
  incomplete,
  sse,
  stream,
} from '../../support/model-reply.ts';

const call: ModelCall = {
  instructions: 'Be short.',
  input: ['the documents', 'the question'],
  format: { name: 'summary', schema: { type: 'object' } },
  prefixKey: 'v1',
  maxOutputTokens: 50,
  until: 0,
};
const settings = { apiKey: 'sk-secret', baseUrl: undefined, name: 'm-1' } as const;
const NOW = Date.UTC(2026, 0, 1);

beforeEach(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());

const endpoint = () => nock('https://api.openai.com').post('/v1/responses');
const eventStream = { 'content-type': 'text/event-stream' };

/** What came, and how it ended. */
async function outcome(signal = new AbortController().signal) {
  const events: ModelEvent[] = [];
  try {
    for await (const event of openaiModel(settings, () => NOW).stream(call, signal)) events.push(event);
    return { text: textOf(events), events, failure: undefined };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    return { text: textOf(events), events, failure: error };
  }
}
const textOf = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.delta : '')).join('');

describe('what is sent', () => {
  const bodyWith = async (
    own: Partial<Parameters<typeof openaiModel>[0]>,
    host = 'https://api.openai.com',
  ) => {
    const sent: unknown[] = [];
    nock(host, { reqheaders: { authorization: 'Bearer sk-secret' } })
      .post('/v1/responses', (body) => sent.push(body) > 0)
      .reply(200, stream('x'), eventStream);
    for await (const _ of openaiModel({ ...settings, ...own }).stream(call, new AbortController().signal));
    return sent[0];
  };

  test('instructions, the parts in order, the schema; nothing is stored, and there are no tools', async () => {
    expect(await bodyWith({})).toEqual({
      model: 'm-1',
      instructions: 'Be short.',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'the documents' },
            { type: 'input_text', text: 'the question' },
          ],
        },
      ],
      text: { format: { type: 'json_schema', strict: true, name: 'summary', schema: { type: 'object' } } },
      max_output_tokens: 50,
      store: false,
      stream: true,
      prompt_cache_key: 'v1',
    });
  });

  test('a server of one’s own gets nothing but the standard', async () => {
    const body = await bodyWith({ baseUrl: 'http://localhost:11434/v1' }, 'http://localhost:11434');
    expect(body).not.toHaveProperty('prompt_cache_key');
  });

  test('effort only where it is set', async () => {
    expect(await bodyWith({ effort: 'low' })).toMatchObject({ reasoning: { effort: 'low' } });
  });
});

describe('what comes back', () => {
  test('text in pieces, then the count of tokens', async () => {
    endpoint().reply(200, stream('Grüße 👋 an alle', { input: 7, cached: 4, output: 2 }), eventStream);
    const { text, events, failure } = await outcome();
    expect(text).toBe('Grüße 👋 an alle');
    expect(events.at(-1)).toEqual({ type: 'usage', usage: { input: 7, cached: 4, output: 2 } });
    expect(failure).toBeUndefined();
  });

  test('bytes cut anywhere, in the middle of a letter too', async () => {
    const bytes = Buffer.from(stream('Grüße 👋 an alle'));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) =>
      bytes.subarray(i * 5, i * 5 + 5),
    );
    endpoint().reply(200, () => Readable.from(pieces), eventStream);
    expect((await outcome()).text).toBe('Grüße 👋 an alle');
  });

  test.each<[string, string, string]>([
    [
      'no pieces but the whole at once',
      sse({ type: 'response.output_text.done', text: 'all' }) + sse(completed()),
      'all',
    ],
    [
      'the whole after its pieces',
      sse(delta('a')) + sse({ type: 'response.output_text.done', text: 'a' }) + sse(completed()),
      'a',
    ],
    ['events nobody knows', sse({ type: 'response.dance', step: 1 }) + stream('on'), 'on'],
    ['a piece that is none', sse({ type: 'response.output_text.delta', delta: 7 }) + stream('on'), 'on'],
    ['no count of tokens', [created, delta('ok'), completed()].map(sse).join(''), 'ok'],
    [
      'a count that is none',
      sse(delta('ok')) + sse({ type: 'response.completed', response: { usage: { input_tokens: 'many' } } }),
      'ok',
    ],
    ['the end marker of another protocol', `${stream('ok')}data: [DONE]\n\n`, 'ok'],
  ])('%s', async (_, body, text) => {
    endpoint().reply(200, body, eventStream);
    expect(await outcome()).toMatchObject({ text, failure: undefined });
  });

  test.each<[string, string, string]>([
    ['cut in a word', [created, ...deltas('{"silent":fal', 3)].map(sse).join(''), 'cut'],
    [
      'cut in an event',
      `${sse(delta('a'))}event: response.output_text.delta\ndata: {"type":"resp`,
      'garbled',
    ],
    ['empty', '', 'cut'],
    ['a page of HTML', '<html><body>Bad gateway</body></html>', 'cut'],
    ['broken JSON in an event', 'event: x\ndata: {"type":\n\n', 'garbled'],
    ['too long', sse(delta('a')) + sse(incomplete('max_output_tokens')), 'cut'],
    ['filtered', sse(delta('a')) + sse(incomplete('content_filter')), 'refused'],
    ['failed on the way', sse(failed('server_error')), 'unavailable'],
    ['too many calls, said on the way', sse(failed('rate_limit_exceeded')), 'rate_limited'],
    ['an error event', sse({ type: 'error', code: 'server_error', message: 'no' }), 'unavailable'],
    ['a code like a property of every object', sse(failed('constructor')), 'unavailable'],
  ])('%s', async (_, body, kind) => {
    endpoint().reply(200, body, eventStream);
    expect((await outcome()).failure?.kind).toBe(kind);
  });

  test('a refusal', async () => {
    endpoint().reply(
      200,
      sse({ type: 'response.refusal.delta', delta: 'No' }) + sse(completed()),
      eventStream,
    );
    expect((await outcome()).events).toEqual([{ type: 'refusal' }]);
  });
});

describe('what fails', () => {
  test.each([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'rejected'],
    [408, 'unavailable'],
    [422, 'rejected'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [529, 'unavailable'],
  ])('%d is %s, and is asked for once', async (status, kind) => {
    const scope = endpoint().reply(status, {
      error: { message: 'The key sk-secret and a question.', code: 'some_code' },
    });
    const { failure } = await outcome();
    expect(failure).toMatchObject({ kind, status, code: 'some_code' });
    expect(failure?.message).not.toMatch(/sk-secret|question/);
    scope.done();
  });

  test.each([
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after-ms': '250', 'retry-after': '3' }, 250],
    [{ 'retry-after': new Date(NOW + 5_000).toUTCString() }, 5_000],
    [{ 'retry-after': new Date(NOW - 5_000).toUTCString() }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('429 with %j: again after %s ms', async (headers, ms) => {
    endpoint().reply(429, { error: {} }, headers);
    expect((await outcome()).failure?.retryAfterMs).toBe(ms);
  });

  test('an error page that is no JSON', async () => {
    endpoint().reply(502, '<html>Bad gateway</html>');
    expect((await outcome()).failure?.kind).toBe('unavailable');
  });

  test('no connection', async () => {
    endpoint().replyWithError('connect ECONNREFUSED');
    expect((await outcome()).failure?.kind).toBe('unavailable');
  });
});
