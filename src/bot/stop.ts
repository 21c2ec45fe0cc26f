// The end: a signal stops the app once, step by step; a second one, or a step that hangs, ends it at once.
import type { Log } from './log.ts';

export interface StopStep {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

export interface Signals {
  readonly on: (signal: 'SIGTERM' | 'SIGINT', listener: () => void) => unknown;
  readonly exit: (code: number) => void;
}

/** In order, each once; a step that fails does not keep the next from running. True where all went well. */
export async function stopInOrder(steps: readonly StopStep[], log: Pick<Log, 'error'>): Promise<boolean> {
  let well = true;
  for (const { name, run } of steps) {
    try {
      await run();
    } catch (err) {
      well = false;
      log.error({ err, step: name }, 'could not stop cleanly');
    }
  }
  return well;
}

export interface StopOptions {
  readonly signals: Signals;
  readonly steps: readonly StopStep[];
  readonly log: Pick<Log, 'info' | 'error'>;
  /** Longer than the steps may take together. */
  readonly withinMs: number;
}

export function stopOnSignals({ signals, steps, log, withinMs }: StopOptions): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return signals.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    const timer = setTimeout(() => {
      log.error({ withinMs }, 'did not stop in time');
      signals.exit(1);
    }, withinMs);
    const well = await stopInOrder(steps, log);
    clearTimeout(timer);
    signals.exit(well ? 0 : 1);
  };
  signals.on('SIGTERM', () => void stop('SIGTERM'));
  signals.on('SIGINT', () => void stop('SIGINT'));
}
