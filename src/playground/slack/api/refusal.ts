// How Slack says no: `ok: false` and a code.

import { type BlockFault, messageOf } from '../blocks/faults.ts';
import type { JsonRecord } from '../blocks/record.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly detail: JsonRecord;

  constructor(code: string, detail: JsonRecord = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

export function invalidArguments(messages: readonly string[]): Refusal {
  return new Refusal('invalid_arguments', { response_metadata: { messages } });
}

/** Of several faults the first one names the error; all of them are told. */
export function refuseBlocks(faults: readonly BlockFault[]): Refusal {
  const messages = faults.map(messageOf);
  return new Refusal(faults[0]?.error ?? 'invalid_blocks', {
    errors: messages.map((message) => message.replace('[ERROR] ', '')),
    response_metadata: { messages },
  });
}

/** Views are arguments: Slack calls a fault in one `invalid_arguments`, unless it is the size. */
export function refuseView(faults: readonly BlockFault[]): Refusal {
  const tooLarge = faults.some((fault) => fault.error === 'view_too_large');
  return tooLarge ? new Refusal('view_too_large') : invalidArguments(faults.map(messageOf));
}
