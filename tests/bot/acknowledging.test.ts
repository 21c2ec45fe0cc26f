import type { Context } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { acknowledging } from '../../src/bot/acknowledging.ts';

const sorry = { text: 'Sorry', blocks: [] };
const context = (): Context => ({ isEnterpriseInstall: false });
const recorder = () => {
  const acks: unknown[] = [];
  const ack = async (response?: unknown) => void acks.push(response);
  return { acks, ack };
};

describe('a failed request is settled', () => {
  test('in its acknowledgement, where that is still to come and can carry a sentence', async () => {
    const { watch, settle } = acknowledging();
    const [at, { acks, ack }] = [context(), recorder()];
    watch(at, ack, ({ text }) => `! ${text}`);
    expect(await settle(at, sorry)).toBe(true);
    expect(acks).toEqual(['! Sorry']);
  });

  test('by an empty acknowledgement, where it can carry none', async () => {
    const { watch, settle } = acknowledging();
    const [at, { acks, ack }] = [context(), recorder()];
    watch(at, ack);
    expect(await settle(at, sorry)).toBe(false);
    expect(acks).toEqual([undefined]);
  });

  test('otherwise, where Slack has had its answer: nobody was told by that', async () => {
    const { watch, settle } = acknowledging();
    const [at, { acks, ack }] = [context(), recorder()];
    await watch(at, ack, ({ text }) => text)('the answer');
    expect(await settle(at, sorry)).toBe(false);
    expect(await settle(context(), sorry)).toBe(false);
    expect(await settle(undefined, sorry)).toBe(false);
    expect(acks).toEqual(['the answer']);
  });
});
