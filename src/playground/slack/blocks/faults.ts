// What is wrong with blocks or a view, in the words and pointers Slack uses.
import type { z } from 'zod';

export type BlockError =
  | 'invalid_blocks'
  | 'invalid_blocks_format'
  | 'msg_blocks_too_long'
  | 'msg_blocks_too_many'
  | 'view_too_large';

export interface BlockFault {
  readonly error: BlockError;
  readonly pointer: string;
  readonly message: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly BlockFault[] };

export function faultsOf(error: z.ZodError, root: string): readonly BlockFault[] {
  return error.issues.map((issue) => ({
    error: 'invalid_blocks',
    pointer: [root, ...issue.path.map(String)].join('/'),
    message: wordsOf(issue),
  }));
}

export function messageOf(fault: BlockFault): string {
  return `[ERROR] ${fault.message} [json-pointer:${fault.pointer}]`;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array'
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${Number(issue.maximum) + 1} characters`;
    case 'too_small':
      return issue.origin === 'array'
        ? `no fewer than ${issue.minimum} items allowed`
        : `must be more than ${Number(issue.minimum) - 1} characters`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    case 'invalid_type':
      return issue.path.length > 0 && issue.message.endsWith('received undefined')
        ? `missing required field: ${String(issue.path.at(-1))}`
        : `must provide a value of type ${issue.expected}`;
    default:
      return issue.message;
  }
}
