import { HTTPReceiver, type Installation } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { installationStore } from '../../src/bot/installations.ts';
import { keepingFor } from '../../src/bot/store/keeping.ts';
import { sealWith } from '../../src/bot/store/seal.ts';
import { openSqliteStore } from '../../src/bot/store/sqlite/sqlite-store.ts';

const keep = keepingFor({ retentionDays: 90, recentQuestions: false, unanswered: true });
const installation: Installation<'v2', false> = {
  team: { id: 'T1', name: 'Acme' },
  enterprise: undefined,
  user: { id: 'U1', token: 'xoxp-ann', scopes: ['search:read'] },
  bot: { token: 'xoxb-acme', scopes: ['commands'], id: 'B1', userId: 'UB' },
  appId: 'A1',
  tokenType: 'bot',
  isEnterpriseInstall: false,
  authVersion: 'v2',
};
const acme = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const;

function setup(secret = 'state secret') {
  const store = openSqliteStore({ folder: ':memory:', keep, now: () => 0 });
  return { store, installations: installationStore(store, sealWith(secret)) };
}

describe('an installation', () => {
  it('comes back as Bolt stored it, without anybody’s own token', async () => {
    const { store, installations } = setup();
    await installations.storeInstallation(installation);
    const found = await installations.fetchInstallation(acme);
    expect(found).toEqual({ ...installation, user: { id: 'U1', token: undefined, scopes: undefined } });
    expect(await store.installation('T1')).not.toContain('xoxb');
  });

  it('of a whole organisation is found by it', async () => {
    const { installations } = setup();
    const { team: _, ...rest } = installation;
    const org = { ...rest, team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true } as const;
    await installations.storeInstallation(org);
    const query = { teamId: undefined, enterpriseId: 'E1', isEnterpriseInstall: true } as const;
    expect((await installations.fetchInstallation(query)).bot?.token).toBe('xoxb-acme');
  });

  it('is gone when it is deleted or its team is', async () => {
    const { store, installations } = setup();
    await installations.storeInstallation(installation);
    await installations.deleteInstallation?.(acme);
    await expect(installations.fetchInstallation(acme)).rejects.toThrow('The app is not installed in T1');
    await installations.storeInstallation(installation);
    await store.removeTeam('T1');
    await expect(installations.fetchInstallation(acme)).rejects.toThrow('The app is not installed in T1');
  });

  it('cannot be opened with another secret, nor when it was changed', async () => {
    const { store, installations } = setup();
    await installations.storeInstallation(installation);
    const other = installationStore(store, sealWith('another secret'));
    await expect(other.fetchInstallation(acme)).rejects.toThrow('or must be again');
    const sealed = (await store.installation('T1')) ?? '';
    const changed = `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`;
    for (const broken of ['', 'AAAA', changed]) {
      await store.saveInstallation('T1', broken);
      await expect(installations.fetchInstallation(acme)).rejects.toThrow('or must be again');
    }
  });

  it('is what Bolt authorizes a request with', async () => {
    const { installations } = setup();
    await installations.storeInstallation(installation);
    const secrets = { signingSecret: 's', clientId: '1.2', clientSecret: 'c', stateSecret: 'state secret' };
    const receiver = new HTTPReceiver({ ...secrets, scopes: ['commands'], installationStore: installations });
    const authorized = await receiver.installer?.authorize({ ...acme, userId: 'U7' });
    expect(authorized).toMatchObject({ botToken: 'xoxb-acme', botId: 'B1', botUserId: 'UB', teamId: 'T1' });
  });
});
