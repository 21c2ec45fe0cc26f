// What a key means in the composer, given what is offered there.
import type { Completion } from './completion.ts';

export type KeyMeaning =
  | { readonly means: 'move'; readonly step: 1 | -1 }
  | { readonly means: 'take'; readonly completion: Completion }
  | { readonly means: 'send' | 'dismiss' | 'nothing' };

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

const NOTHING = { means: 'nothing' } as const;

export function meaningOf(
  { key, shiftKey }: Pressed,
  text: string,
  completions: readonly Completion[],
  at: number,
): KeyMeaning {
  const chosen = completions[at];
  // A command that stands there whole is sent, not completed again.
  const completes = chosen !== undefined && chosen.text.trim() !== text.trim();
  switch (key) {
    case 'ArrowDown':
      return completions.length > 0 ? { means: 'move', step: 1 } : NOTHING;
    case 'ArrowUp':
      return completions.length > 0 ? { means: 'move', step: -1 } : NOTHING;
    case 'Escape':
      return completions.length > 0 ? { means: 'dismiss' } : NOTHING;
    case 'Tab':
      return completes && !shiftKey ? { means: 'take', completion: chosen } : NOTHING;
    case 'Enter':
      if (shiftKey) return NOTHING;
      return completes ? { means: 'take', completion: chosen } : { means: 'send' };
    default:
      return NOTHING;
  }
}
