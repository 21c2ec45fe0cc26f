// Sends what Slack has for the app, gives it three seconds, and keeps the record.
import type { Clock } from '../clock.ts';
import type { Answer, Delivery, Outgoing, Transport } from './model.ts';

export const DEADLINE_MS = 3_000;

export interface DeliveryDesk {
  readonly deliveries: Delivery[];
  /** Has reached the log by the time this returns; settles with the app's answer, never rejects. */
  readonly send: (outgoing: Outgoing) => Promise<Delivery>;
  readonly transport: Transport;
  readonly clock: Clock;
}

export function deliveryDesk(
  clock: Clock,
  transport: Transport,
  announce: (delivery: Delivery) => void,
): DeliveryDesk {
  const deliveries: Delivery[] = [];
  const keep = (delivery: Delivery): Delivery => {
    deliveries[delivery.id - 1] = delivery;
    announce(delivery);
    return delivery;
  };
  const send = async (outgoing: Outgoing): Promise<Delivery> => {
    const started = performance.now();
    const sent = keep({
      ...outgoing,
      id: deliveries.length + 1,
      at: clock.now(),
      via: transport.via,
      answer: undefined,
      ms: undefined,
    });
    const answer = await withinDeadline(clock, (cancelled) => transport.send(outgoing, cancelled));
    return keep({ ...sent, answer, ms: performance.now() - started });
  };
  return { deliveries, send, transport, clock };
}

async function withinDeadline(
  clock: Clock,
  send: (cancelled: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const cancel = new AbortController();
  let callOff: (() => void) | undefined;
  const late = new Promise<Answer>((resolve) => {
    callOff = clock.after(DEADLINE_MS, () => resolve({ kind: 'timed_out' }));
  });
  const answer = await Promise.race([send(cancel.signal), late]);
  callOff?.();
  if (answer.kind === 'timed_out') cancel.abort();
  return answer;
}
