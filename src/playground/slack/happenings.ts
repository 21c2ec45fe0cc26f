// The one stream of everything that happens, for a page or a test to listen to.
import type { ApiCall } from './api/calls.ts';
import type { Delivery } from './delivery/model.ts';
import type { Change } from './workspace/world.ts';

export type Happening =
  | Change
  | { readonly about: 'call'; readonly call: ApiCall }
  | { readonly about: 'socket'; readonly connections: number }
  /** Told twice: when it is sent and when it is answered. */
  | { readonly about: 'delivery'; readonly delivery: Delivery };

export interface Happenings {
  readonly subscribe: (listener: (happening: Happening) => void) => () => void;
  readonly announce: (happening: Happening) => void;
}

export function happenings(): Happenings {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: (happening) => {
      for (const listener of [...listeners]) listener(happening);
    },
  };
}
