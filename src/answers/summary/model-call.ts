// What a language model is to this project: a prompt in, text piece by piece out, and what it used. model.ts is the one there is.

export interface Usage {
  readonly input: number;
  /** The part of the input that the provider had in its prompt cache. */
  readonly cached: number;
  readonly output: number;
}

export interface ModelCall {
  readonly instructions: string;
  /** The user's side, most stable part first, so that a provider can keep the beginning. */
  readonly input: readonly string[];
  readonly format: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** The same for calls that begin the same. */
  readonly prefixKey: string;
  readonly maxOutputTokens: number;
  /** By the clock; no retry is begun that could not say anything before. */
  readonly until: number;
}

export type ModelEvent =
  | { readonly type: 'text'; readonly delta: string }
  | { readonly type: 'refusal' }
  | { readonly type: 'usage'; readonly usage: Usage };

export interface Model {
  readonly name: string;
  /** Throws ModelFailure and nothing else. */
  readonly stream: (call: ModelCall, signal: AbortSignal) => AsyncIterable<ModelEvent>;
}
