// Whoever asks, as far as one request tells: the person who acted now, in which workspace, and the way back to Slack.
import type { AllMiddlewareArgs, webApi } from '@slack/bolt';

export interface Visit {
  readonly team: string;
  readonly user: string;
  readonly botUserId: string | undefined;
  readonly client: webApi.WebClient;
}

type Told = Pick<AllMiddlewareArgs, 'context' | 'client'>;

/** The user is whom Slack says acted, never what a button's value says. */
export const visitOf = ({ context, client }: Told): Visit => ({
  team: teamOf(context),
  user: context.userId ?? '',
  botUserId: context.botUserId,
  client,
});

export const teamOf = ({ teamId, enterpriseId }: AllMiddlewareArgs['context']): string =>
  teamId ?? enterpriseId ?? '';
