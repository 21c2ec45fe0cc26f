import { expect, test } from 'vitest';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const TEAM = 'T0EXAMPLE';

const used = async () => {
  const running = await run({ manifest });
  const { slack, parts } = running;
  const alice = slack.user('pm');
  await alice.command('#general', '/career how many holidays are there?');
  const { message } = await alice.mention('#general', 'senior?');
  await slack.quiet();
  await parts.store.saveInstallation(TEAM, 'sealed');
  const kept = async () => ({
    recent: await parts.store.recent(TEAM, alice.id),
    unanswered: await parts.store.unanswered(TEAM),
    askers: (await parts.store.readThread({ team: TEAM, channel: 'C0GENERAL', thread: message.ts })).askers,
    installation: await parts.store.installation(TEAM),
  });
  return { ...running, kept };
};

const nothing = { recent: [], unanswered: [], askers: [], installation: undefined };

test('uninstalled: everything kept of the workspace is removed, and Slack is not called', async () => {
  const { slack, kept } = await used();
  expect(await kept()).not.toEqual(nothing);
  const before = slack.calls.length;
  await slack.uninstall();
  await slack.quiet();
  expect(await kept()).toEqual(nothing);
  expect(slack.calls).toHaveLength(before);
});

test('uninstalled, and told twice: removed twice', async () => {
  const { slack, parts, kept } = await used();
  const deliveries = await slack.uninstall();
  await slack.quiet();
  await parts.store.saveInstallation(TEAM, 'sealed');
  for (const delivery of deliveries) await slack.redeliver(delivery);
  await slack.quiet();
  expect(await kept()).toEqual(nothing);
});

test('the bot’s token revoked: the same', async () => {
  const { slack, kept } = await used();
  await slack.revokeTokens();
  await slack.quiet();
  expect(await kept()).toEqual(nothing);
});

test('somebody’s own token revoked: nothing is removed', async () => {
  const { slack, kept } = await used();
  const before = await kept();
  const event = { type: 'tokens_revoked', tokens: { oauth: ['U0ALICE'], bot: [] } };
  const payload = { type: 'event_callback', team_id: TEAM, api_app_id: 'A1', event_id: 'Ev1', event };
  const [delivery] = slack.deliveries;
  await slack.redeliver({ ...sure(delivery), type: 'events_api', label: 'tokens_revoked', payload });
  await slack.quiet();
  expect(await kept()).toEqual(before);
});
