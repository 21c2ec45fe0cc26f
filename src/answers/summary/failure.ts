// Why a call to the model came to nothing, in the terms the callers act on.

export const failureKinds = [
  'stopped',
  'unauthorized',
  'rate_limited',
  'unavailable',
  'rejected',
  'refused',
  'cut',
  'garbled',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface FailureDetails {
  readonly status?: number | undefined;
  /** The server's own word for it, such as insufficient_quota. */
  readonly code?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** Says nothing of what was sent or received: the message may be logged. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, { status, code, retryAfterMs, cause }: FailureDetails = {}) {
    const details = [status, code].filter((detail) => detail !== undefined).join(', ');
    super(`${sentences[kind]}${details ? ` (${details})` : ''}.`, { cause });
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

const sentences: Readonly<Record<FailureKind, string>> = {
  stopped: 'The call was stopped',
  unauthorized: 'The model server does not accept the key',
  rate_limited: 'The model server wants fewer calls, or its account has no credit left',
  unavailable: 'The model server cannot be reached or is in trouble',
  rejected: 'The model server does not accept the request: the model name or the address may be wrong',
  refused: 'The model declined to answer',
  cut: 'The answer ended before it was whole',
  garbled: 'The model server sent what cannot be read',
};
