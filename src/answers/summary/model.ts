// The language model over the Responses API of OpenAI or any compatible server. The only file that knows of openai.
import OpenAI, { APIConnectionError, APIError } from 'openai';
import { type FailureKind, ModelFailure } from './failure.ts';
import type { Model, ModelCall, ModelEvent } from './model-call.ts';
import type { ModelSettings } from './settings.ts';
import { codeOf, kindOfCode, readEvent, type Seen } from './stream-events.ts';

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
  return { name: settings.name, stream: (call, signal) => stream(client, settings, call, signal, now) };
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
    for await (const event of events) yield* readEvent(event, seen);
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
  model: settings.name,
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

function failureOf(error: unknown, signal: AbortSignal, now: number): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (signal.aborted) return new ModelFailure('stopped');
  if (error instanceof APIConnectionError) return new ModelFailure('unavailable', { cause: error });
  if (error instanceof APIError) {
    const code = codeOf(error.code);
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

/** Both forms of the header: seconds, or a date. */
function retryAfter(headers: Headers | undefined, now: number): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (exact >= 0) return exact;
  const given = headers?.get('retry-after') ?? '';
  if (given === '') return undefined;
  const ms = Number.isNaN(Number(given)) ? Date.parse(given) - now : Number(given) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
