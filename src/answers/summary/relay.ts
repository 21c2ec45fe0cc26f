// One run, many followers: each gets the items so far and then the rest as they come. Nobody left: the run is stopped.

export interface Relay<T> {
  /** The items until the end, or until the signal is aborted. */
  readonly follow: (signal: AbortSignal) => AsyncGenerator<T>;
  readonly state: () => 'running' | 'ended' | 'abandoned';
}

export function startRelay<T>(run: (signal: AbortSignal) => AsyncIterable<T>): Relay<T> {
  const items: T[] = [];
  const controller = new AbortController();
  let state: 'running' | 'ended' | 'abandoned' = 'running';
  let failure: { readonly error: unknown } | undefined;
  let news = Promise.withResolvers<void>();
  const tell = () => {
    const told = news;
    news = Promise.withResolvers();
    told.resolve();
  };
  const pump = async () => {
    try {
      for await (const item of run(controller.signal)) {
        items.push(item);
        tell();
      }
    } catch (error) {
      failure = { error };
    }
    if (state === 'running') state = 'ended';
    tell();
  };
  let followers = 0;
  const leave = () => {
    followers -= 1;
    if (followers > 0 || state !== 'running') return;
    state = 'abandoned';
    controller.abort();
  };
  async function* follow(signal: AbortSignal): AsyncGenerator<T> {
    followers += 1;
    const gone = aborted(signal);
    try {
      for (let next = 0; !signal.aborted; ) {
        const item = items.slice(next, next + 1);
        if (item.length > 0) {
          next += 1;
          yield* item;
        } else if (failure) throw failure.error;
        else if (state !== 'running') return;
        else await Promise.race([news.promise, gone.promise]);
      }
    } finally {
      gone.forget();
      leave();
    }
  }
  void pump();
  return { follow, state: () => state };
}

function aborted(signal: AbortSignal): { readonly promise: Promise<void>; readonly forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return { promise, forget: () => signal.removeEventListener('abort', stop) };
}
