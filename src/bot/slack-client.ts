// How Slack's Web API and response URLs are called: an end to waiting, and no retries but those of the fallback table.
import type { webApi } from '@slack/bolt';

/** Slack answers well within a second; beyond this it is not going to. */
const PATIENCE_MS = 8_000;

export interface ClientSettings {
  readonly slackApiUrl: string | undefined;
  readonly patienceMs?: number;
}

export function clientOptionsFor({
  slackApiUrl,
  patienceMs = PATIENCE_MS,
}: ClientSettings): webApi.WebClientOptions {
  const within: webApi.FetchFunction = (url, init) => {
    const over = AbortSignal.timeout(patienceMs);
    return fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, over]) : over });
  };
  return {
    fetch: within,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  };
}
