// The language model over the Responses API of OpenAI or any compatible server. The only file that knows of openai.
import OpenAI, { APIConnectionError, APIError } from 'openai';
import { z } from 'zod';
import { type FailureKind, ModelFailure } from './failure.ts';
import type { Model, ModelCall, ModelEvent } from './model-call.ts';
import type { ModelSettings } from './settings.ts';

const OPENAI = 'https://api.openai.com/v1';
/** Callers end their calls themselves and sooner; this is for a connection that was forgotten. */
const TIMEOUT_MS = 120_000;

export function openaiModel(settings: ModelSettings, now: () => number = Date.now): Model {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl ?? OPENAI,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: TIMEOUT_MS,
    logLevel: 'off',
  });
  return { name: settings.model, stream: (call, signal) => stream(client, settings, call, signal, now) };
}

async function* stream(
  client: OpenAI,
  settings: ModelSettings,
  call: ModelCall,
  signal: AbortSignal,
  now: () => number,
): AsyncGenerator<ModelEvent> {
  const seen: Seen = { text: false, ended: false };
  try {
    const events = await client.responses.create(requestOf(settings, call), { signal });
    for await (const event of events) yield* read(event, seen);
  } catch (error) {
    throw failureOf(error, signal, now());
  }
  // The client ends an aborted stream as if it were complete.
  if (signal.aborted) throw new ModelFailure('stopped');
  if (!seen.ended) throw new ModelFailure('cut');
}

const requestOf = (
  settings: ModelSettings,
  call: ModelCall,
): OpenAI.Responses.ResponseCreateParamsStreaming => ({
  model: settings.model,
  instructions: call.instructions,
  input: [{ role: 'user', content: call.input.map((text) => ({ type: 'input_text', text })) }],
  text: {
    format: { type: 'json_schema', strict: true, name: call.format.name, schema: { ...call.format.schema } },
  },
  max_output_tokens: call.maxOutputTokens,
  store: false,
  stream: true,
  ...(settings.effort ? { reasoning: { effort: settings.effort } } : {}),
  // Compatible servers may not know it, and need it less.
  ...(settings.baseUrl ? {} : { prompt_cache_key: call.prefixKey }),
});

const count = z.int().nonnegative();
const Used = z.object({
  usage: z.object({
    input_tokens: count,
    output_tokens: count,
    input_tokens_details: z.object({ cached_tokens: count.optional() }).nullish(),
  }),
});
const Ended = z.object({
  error: z.object({ code: z.string().nullish() }).nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
});

/** What is read of the stream; servers send more, and not all of them send it as documented. */
const StreamEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('response.output_text.delta'), delta: z.string() }),
  z.object({ type: z.literal('response.output_text.done'), text: z.string() }),
  z.object({ type: z.literal('response.refusal.delta') }),
  z.object({ type: z.literal('response.refusal.done') }),
  z.object({ type: z.literal('response.completed'), response: z.unknown() }),
  z.object({ type: z.literal('response.incomplete'), response: z.unknown() }),
  z.object({ type: z.literal('response.failed'), response: z.unknown() }),
]);

interface Seen {
  text: boolean;
  ended: boolean;
}

function* read(raw: unknown, seen: Seen): Generator<ModelEvent> {
  const { data: event } = StreamEvent.safeParse(raw);
  switch (event?.type) {
    case 'response.output_text.delta':
      seen.text = true;
      return yield { type: 'text', delta: event.delta };
    case 'response.output_text.done':
      // Some servers stream no pieces.
      return seen.text ? undefined : yield { type: 'text', delta: event.text };
    case 'response.refusal.delta':
    case 'response.refusal.done':
      return yield { type: 'refusal' };
    case 'response.completed':
      seen.ended = true;
      return yield* usageOf(event.response);
    case 'response.incomplete':
      yield* usageOf(event.response);
      throw new ModelFailure(
        Ended.safeParse(event.response).data?.incomplete_details?.reason === 'content_filter'
          ? 'refused'
          : 'cut',
      );
    case 'response.failed': {
      const code = Ended.safeParse(event.response).data?.error?.code ?? undefined;
      throw new ModelFailure(kindOfCode(code), { code });
    }
  }
}

function* usageOf(response: unknown): Generator<ModelEvent> {
  const { data } = Used.safeParse(response);
  if (!data) return;
  const { input_tokens: input, output_tokens: output, input_tokens_details: details } = data.usage;
  yield { type: 'usage', usage: { input, output, cached: Math.min(input, details?.cached_tokens ?? 0) } };
}

function failureOf(error: unknown, signal: AbortSignal, now: number): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (signal.aborted) return new ModelFailure('stopped');
  if (error instanceof APIConnectionError) return new ModelFailure('unavailable', { cause: error });
  if (error instanceof APIError) {
    const code = typeof error.code === 'string' ? error.code : undefined;
    const kind = kindOfStatus(error.status) ?? kindOfCode(code);
    return new ModelFailure(kind, {
      status: error.status,
      code,
      retryAfterMs: retryAfter(error.headers, now),
      cause: error,
    });
  }
  // Server-sent events whose JSON is broken.
  if (error instanceof SyntaxError) return new ModelFailure('garbled', { cause: error });
  return new ModelFailure('unavailable', { cause: error });
}

function kindOfStatus(status: number | undefined): FailureKind | undefined {
  if (status === undefined) return undefined;
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  return status === 408 || status === 409 || status >= 500 ? 'unavailable' : 'rejected';
}

const kinds: Readonly<Record<string, FailureKind>> = {
  rate_limit_exceeded: 'rate_limited',
  insufficient_quota: 'rate_limited',
  invalid_api_key: 'unauthorized',
  invalid_prompt: 'rejected',
  model_not_found: 'rejected',
};
const kindOfCode = (code: string | undefined): FailureKind => kinds[code ?? ''] ?? 'unavailable';

/** Both forms of the header: seconds, or a date. */
function retryAfter(headers: Headers | undefined, now: number): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (exact >= 0) return exact;
  const given = headers?.get('retry-after') ?? '';
  if (given === '') return undefined;
  const ms = Number.isNaN(Number(given)) ? Date.parse(given) - now : Number(given) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
