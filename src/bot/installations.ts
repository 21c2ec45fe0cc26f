// Installations of many workspaces, for Bolt's OAuth: sealed in the store, so that every process finds them.
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Seal } from './store/seal.ts';
import type { Store } from './store/store.ts';

const named = z.object({ id: z.string(), name: z.string().exactOptional() });

// Only what a bot needs: nobody's own token is asked for, so none is kept.
const Kept = z.object({
  team: named.optional(),
  enterprise: named.optional(),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().exactOptional(),
    expiresAt: z.number().exactOptional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().exactOptional(),
  isEnterpriseInstall: z.boolean().default(false),
});

export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

type Kind = 'saveInstallation' | 'installation' | 'removeInstallation';

export function installationStore(store: Pick<Store, Kind>, seal: Seal): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      // Bolt names absent fields as undefined; JSON leaves them out.
      const kept = Kept.parse(JSON.parse(JSON.stringify(installation)));
      const id = kept.isEnterpriseInstall ? kept.enterprise?.id : kept.team?.id;
      if (!id) throw new NotInstalledError('Slack sent an installation without a workspace.');
      await store.saveInstallation(id, seal.close(JSON.stringify(kept)));
    },
    fetchInstallation: async (query) => {
      const sealed = await store.installation(idOf(query));
      const text = sealed === undefined ? undefined : seal.open(sealed);
      if (text === undefined)
        throw new NotInstalledError(`The app is not installed in ${idOf(query)}, or must be again.`);
      return installationFrom(text);
    },
    deleteInstallation: async (query) => store.removeInstallation(idOf(query)),
  };
}

function installationFrom(text: string): Installation<'v2', boolean> {
  const { team, enterprise, user, ...rest } = Kept.parse(JSON.parse(text));
  return {
    ...rest,
    team,
    enterprise,
    user: { id: user.id, token: undefined, scopes: undefined },
    tokenType: 'bot',
    authVersion: 'v2',
  };
}

function idOf({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (!id) throw new NotInstalledError('Slack asked for an installation without a workspace.');
  return id;
}
