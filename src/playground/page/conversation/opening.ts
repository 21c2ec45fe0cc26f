// Slack tells the app when somebody opens one of its tabs; the app then shows its Home, or suggests questions.
import { useEffect } from 'react';
import { usePlayground } from '../state/playground.ts';

/** Undefined where what is opened is none of the app's. */
export function useOpening(tab: 'home' | 'messages' | undefined): void {
  const { me, perform } = usePlayground();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening is told once, and once for each person
  useEffect(() => {
    if (tab !== undefined) void perform({ do: 'openHome', tab });
  }, [tab, me.id]);
}
