// Who we are in the one workspace whose token is set: asked of Slack when it is first needed, and remembered.
import type { Authorize, webApi } from '@slack/bolt';

export interface Identity {
  readonly team: string;
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
}

export interface OneWorkspace {
  readonly authorize: Authorize<boolean>;
  /** Rejects where Slack does not know the token. */
  readonly identity: () => Promise<Identity>;
}

export function oneWorkspace(botToken: string, client: Pick<webApi.WebClient, 'auth'>): OneWorkspace {
  let known: Promise<Identity> | undefined;
  const identity = (): Promise<Identity> => {
    known ??= ask(client, botToken).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    identity,
    // Bolt writes the person and the team into what it is given, so each request has its own.
    authorize: async () => {
      const { botId, botUserId } = await identity();
      return { botToken, ...(botId ? { botId } : {}), ...(botUserId ? { botUserId } : {}) };
    },
  };
}

async function ask(client: Pick<webApi.WebClient, 'auth'>, token: string): Promise<Identity> {
  const { team, bot_id, user_id } = await client.auth.test({ token });
  return { team: team ?? '', botId: bot_id, botUserId: user_id };
}
