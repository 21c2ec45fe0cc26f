// What an OpenAI-compatible server sends: the JSON a model writes, and the event stream it travels in.

export interface WirePoint {
  readonly text: string;
  readonly passages: readonly string[];
}

export const replyText = (points: readonly WirePoint[], silent = false): string =>
  JSON.stringify({ silent, points });

export interface WireEvent {
  readonly type: string;
  readonly [key: string]: unknown;
}

export const delta = (text: string): WireEvent => ({
  type: 'response.output_text.delta',
  item_id: 'm',
  output_index: 0,
  content_index: 0,
  delta: text,
});

/** The text in pieces of so many characters, wherever they fall. */
export const deltas = (text: string, size = 7): WireEvent[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    delta(text.slice(i * size, (i + 1) * size)),
  );

export interface WireUsage {
  readonly input: number;
  readonly cached?: number;
  readonly output: number;
}

const usageOf = ({ input, cached = 0, output }: WireUsage) => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: cached },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: input + output,
});

export const completed = (usage?: WireUsage): WireEvent => ({
  type: 'response.completed',
  response: { id: 'r', status: 'completed', output: [], usage: usage ? usageOf(usage) : null },
});

export const incomplete = (reason: string): WireEvent => ({
  type: 'response.incomplete',
  response: {
    id: 'r',
    status: 'incomplete',
    incomplete_details: { reason },
    usage: usageOf({ input: 10, output: 5 }),
  },
});

export const failed = (code: string): WireEvent => ({
  type: 'response.failed',
  response: { id: 'r', status: 'failed', error: { code, message: 'It did not work.' } },
});

export const created: WireEvent = {
  type: 'response.created',
  response: { id: 'r', status: 'in_progress', output: [] },
};

export const sse = (event: WireEvent): string => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/** A whole and proper answer. */
export const stream = (text: string, usage: WireUsage = { input: 100, output: 20 }): string =>
  [created, ...deltas(text), completed(usage)].map(sse).join('');
