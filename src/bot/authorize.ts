// Who we are in the one workspace whose token is set: asked of Slack when it is first needed, and remembered.
import type { Authorize } from '@slack/bolt';

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

/** Slack's auth.test. */
type Test = (call: { readonly token: string }) => Promise<Tested>;
interface Tested {
  readonly team?: string;
  readonly bot_id?: string;
  readonly user_id?: string;
}

export function oneWorkspace(botToken: string, test: Test): OneWorkspace {
  let known: Promise<Identity> | undefined;
  const identity = (): Promise<Identity> => {
    known ??= ask(test, botToken).catch((error: unknown) => {
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

async function ask(test: Test, token: string): Promise<Identity> {
  const { team, bot_id, user_id } = await test({ token });
  return { team: team ?? '', botId: bot_id, botUserId: user_id };
}
