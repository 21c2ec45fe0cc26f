// The events of a Responses stream, from whatever server → text, usage, refusals and failures.
import { z } from 'zod';
import { type FailureKind, ModelFailure } from './failure.ts';
import type { ModelEvent } from './model-call.ts';

const kinds: ReadonlyMap<string | undefined, FailureKind> = new Map([
  ['rate_limit_exceeded', 'rate_limited'],
  ['insufficient_quota', 'rate_limited'],
  ['invalid_api_key', 'unauthorized'],
  ['invalid_prompt', 'rejected'],
  ['model_not_found', 'rejected'],
]);
export const kindOfCode = (code: string | undefined): FailureKind => kinds.get(code) ?? 'unavailable';

/** A server's word for what went wrong; a sentence might repeat what was sent, and is left out. */
export const codeOf = (code: unknown): string | undefined =>
  typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : undefined;

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

export interface Seen {
  text: boolean;
  ended: boolean;
}

export function* readEvent(raw: unknown, seen: Seen): Generator<ModelEvent> {
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
      throw new ModelFailure(isFiltered(event.response) ? 'refused' : 'cut');
    case 'response.failed': {
      const code = codeOf(Ended.safeParse(event.response).data?.error?.code);
      throw new ModelFailure(kindOfCode(code), { code });
    }
  }
}

const isFiltered = (response: unknown): boolean =>
  Ended.safeParse(response).data?.incomplete_details?.reason === 'content_filter';

function* usageOf(response: unknown): Generator<ModelEvent> {
  const { data } = Used.safeParse(response);
  if (!data) return;
  const { input_tokens: input, output_tokens: output, input_tokens_details: details } = data.usage;
  yield { type: 'usage', usage: { input, output, cached: Math.min(input, details?.cached_tokens ?? 0) } };
}
