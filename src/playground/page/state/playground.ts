// What every part of the page needs: the facts, what is seen, where we are, and how to do something.
import { createContext, useContext } from 'react';
import type { Entry, Facts, Outcome, Person } from '../../server/wire.ts';
import type { Go, Place } from './place.ts';
import type { Act } from './server.ts';
import type { Themed } from './theme.ts';
import type { Seen } from './workspace.ts';

export interface Playground {
  readonly facts: Facts;
  readonly me: Person;
  readonly seen: Seen;
  readonly entries: readonly Entry[];
  readonly place: Place;
  readonly go: Go;
  readonly themed: Themed;
  /** Does it, and shows what went wrong where something did. */
  readonly perform: (act: Act) => Promise<Outcome>;
  /** Says something at the edge of the page. */
  readonly tell: (words: string) => void;
}

export const PlaygroundContext = createContext<Playground | undefined>(undefined);

export function usePlayground(): Playground {
  const playground = useContext(PlaygroundContext);
  if (playground === undefined) throw new Error('There is no playground around this part of the page.');
  return playground;
}
