// The app was removed, or its token taken back: what was kept of the workspace goes with it. Either may come first, or twice.
import type { Bot } from '../bot/bot.ts';
import type { EventHandler } from './handler.ts';

export const forgetTeam: EventHandler<'app_uninstalled'> = (bot, { context, body }) =>
  forget(bot, context, body);

/** Without the bot's token nothing works until the app is installed again. */
export const forgetTokens: EventHandler<'tokens_revoked'> = async (bot, { context, body, event }) => {
  if ((event.tokens.bot ?? []).length > 0) await forget(bot, context, body);
};

interface Installed {
  readonly team_id?: string;
  readonly enterprise_id?: string;
}

/** Neither event comes with a token, so the workspace is the one the body names. */
async function forget(
  { store }: Bot,
  { isEnterpriseInstall }: { readonly isEnterpriseInstall: boolean },
  { team_id, enterprise_id }: Installed,
): Promise<void> {
  const id = isEnterpriseInstall ? enterprise_id : team_id;
  if (id) await store.removeTeam(id);
}
