// What Slack does with the app itself: checking its address, trying again, taking it away.
import { fieldOf } from './blocks/record.ts';
import { eventOf } from './delivery/event-body.ts';
import type { Delivery, Retry } from './delivery/model.ts';
import type { Site } from './people/site.ts';

export interface Installation {
  /** The challenge Slack sends before it accepts a request URL. */
  readonly verifyUrl: () => Promise<boolean>;
  /** The same payload once more, as after a lost answer. */
  readonly redeliver: (delivery: Delivery, retry?: Retry) => Promise<Delivery>;
  readonly revokeTokens: () => Promise<Delivery>;
  readonly uninstall: () => Promise<readonly Delivery[]>;
}

export function installationOf(site: Site): Installation {
  const { world, desk } = site;
  const tell = (event: Record<string, unknown>) => desk.send(eventOf(world, event));
  const tellRevoked = () =>
    tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [world.app.botUserId] } });
  return {
    verifyUrl: async () => {
      const challenge = world.ids.next('challenge');
      const payload = { type: 'url_verification', token: 'deprecated', challenge };
      const { answer } = await desk.send({ type: 'events_api', label: 'url_verification', payload });
      return (
        answer?.kind === 'acknowledged' &&
        [answer.body, fieldOf(answer.body, 'challenge')].includes(challenge)
      );
    },
    redeliver: ({ type, label, payload }, retry = { num: 1, reason: 'http_timeout' }) =>
      desk.send({ type, label, payload, retry }),
    revokeTokens: () => {
      world.installation.tokens = 'revoked';
      return tellRevoked();
    },
    uninstall: () => {
      world.installation.tokens = 'uninstalled';
      return Promise.all([tell({ type: 'app_uninstalled' }), tellRevoked()]);
    },
  };
}
