// Events are tried up to four times: at once, then again at once, after a minute, after five.
import type { DeliveryDesk } from './desk.ts';
import type { Answer, Delivery, Outgoing, RetryReason } from './model.ts';

const PAUSES_MS = [0, 60_000, 300_000] as const;

/** Settles with the first attempt; the others follow on their own. */
export async function sendEvent(desk: DeliveryDesk, outgoing: Outgoing): Promise<Delivery> {
  const delivery = await desk.send(outgoing);
  void retryAfter(desk, outgoing, delivery);
  return delivery;
}

async function retryAfter(desk: DeliveryDesk, outgoing: Outgoing, last: Delivery): Promise<void> {
  const num = (last.retry?.num ?? 0) + 1;
  const pause = PAUSES_MS[num - 1];
  const reason = failure(last.answer);
  if (pause === undefined || reason === undefined) return;
  if (pause > 0) await new Promise<void>((resolve) => desk.clock.after(pause, resolve));
  // Over a socket "at once" means as soon as there is one again.
  await desk.transport.ready();
  const again = { ...outgoing, retry: { num, reason } };
  await retryAfter(desk, outgoing, await desk.send(again));
}

function failure(answer: Answer | undefined): RetryReason | undefined {
  switch (answer?.kind) {
    case 'timed_out':
      return 'http_timeout';
    case 'refused':
      return answer.again ? 'http_error' : undefined;
    case 'unreachable':
      return answer.again ? 'connection_failed' : undefined;
    default:
      return undefined;
  }
}
