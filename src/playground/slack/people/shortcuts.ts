// Global and message shortcuts.
import { messageJson } from '../api/message-json.ts';
import type { Delivery } from '../delivery/model.ts';
import { sees } from '../workspace/messages.ts';
import type { Message, User } from '../workspace/model.ts';
import { issueResponseUrl } from '../workspace/response-urls.ts';
import { issueTrigger } from '../workspace/triggers.ts';
import { nextTimestamp, notify } from '../workspace/world.ts';
import type { ActOutcome } from './act.ts';
import { dispatchError, interaction, type Site } from './site.ts';

export async function shortcut(site: Site, user: User, callbackId: string): Promise<ActOutcome> {
  return run(site, user, callbackId, { ...interaction(site, user, 'shortcut') });
}

export async function messageShortcut(
  site: Site,
  user: User,
  callbackId: string,
  message: Message,
): Promise<ActOutcome> {
  const { world } = site;
  if (!sees(world, user.id, message)) throw new Error(`${user.name} sees no such message`);
  return run(site, user, callbackId, {
    ...interaction(site, user, 'message_action'),
    message_ts: message.ts,
    channel: { id: message.channel, name: world.conversations.get(message.channel)?.name ?? '' },
    message: messageJson(world, message),
    response_url: issueResponseUrl(world, user.id, message.channel),
  });
}

async function run(
  site: Site,
  user: User,
  callbackId: string,
  start: Delivery['payload'],
): Promise<ActOutcome> {
  const { world } = site;
  if (world.app.declared?.shortcuts.has(callbackId) === false) {
    throw new Error(`The app declares no shortcut ${callbackId}`);
  }
  const payload = {
    ...start,
    callback_id: callbackId,
    trigger_id: issueTrigger(world, user.id),
    action_ts: nextTimestamp(world),
  };
  const label = `shortcut ${callbackId}`;
  const delivery = await site.desk.send({ type: 'interactive', label, payload });
  const error = dispatchError(delivery.answer);
  if (error !== undefined) notify(world, { userId: user.id, about: label, code: error });
  return { delivery, error };
}
