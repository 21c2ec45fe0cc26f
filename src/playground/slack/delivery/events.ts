// Which events a change in the workspace causes, as Slack would send them.
import { messageJson } from '../api/message-json.ts';
import type { JsonRecord } from '../blocks/record.ts';
import { isMember } from '../workspace/conversations.ts';
import type { Conversation, Message } from '../workspace/model.ts';
import { type Change, nextTimestamp, type World } from '../workspace/world.ts';
import { isSubscribed, messageEventName } from './event-body.ts';

/** Slack shows a command's public echo without telling the app of it. */
export const ECHO = 'slash_command_echo';

export function eventsOf(world: World, change: Change): readonly JsonRecord[] {
  switch (change.about) {
    case 'message':
      return messageEvents(world, change);
    case 'members':
      return isSubscribed(world, `member_${change.how}_channel`) ? [membershipEvent(world, change)] : [];
    default:
      return [];
  }
}

function messageEvents(world: World, change: Extract<Change, { about: 'message' }>): readonly JsonRecord[] {
  const { message } = change;
  const conversation = world.conversations.get(message.channel);
  if (conversation === undefined || message.viewer !== undefined || message.subtype === ECHO) return [];
  if (!isMember(conversation, world.app.botUserId)) return [];
  const place = { channel: message.channel, channel_type: conversation.kind };
  const followed = isSubscribed(world, messageEventName(conversation.kind));
  const hidden = { type: 'message', hidden: true, ts: message.ts, ...place };
  switch (change.how) {
    case 'posted':
      return [
        ...mention(world, conversation, message),
        ...(followed ? [{ ...messageJson(world, message), ...place, event_ts: message.ts }] : []),
      ];
    case 'changed':
      return followed && change.message.stream?.state !== 'open'
        ? [
            {
              ...hidden,
              ts: nextTimestamp(world),
              subtype: 'message_changed',
              message: messageJson(world, message),
              previous_message: messageJson(world, change.before),
            },
          ]
        : [];
    case 'deleted':
      return followed
        ? [
            {
              ...hidden,
              ts: nextTimestamp(world),
              subtype: 'message_deleted',
              deleted_ts: message.ts,
              previous_message: messageJson(world, message),
            },
          ]
        : [];
  }
}

/** Mentions reach the app in channels only; in a direct message every message is for it. */
function mention(world: World, conversation: Conversation, message: Message): readonly JsonRecord[] {
  const named = message.text.includes(`<@${world.app.botUserId}>`) && message.botId !== world.app.botId;
  if (!named || conversation.kind === 'im' || message.subtype !== undefined) return [];
  if (!isSubscribed(world, 'app_mention')) return [];
  return [
    { ...messageJson(world, message), type: 'app_mention', channel: message.channel, event_ts: message.ts },
  ];
}

function membershipEvent(world: World, change: Extract<Change, { about: 'members' }>): JsonRecord {
  return {
    type: `member_${change.how}_channel`,
    user: change.userId,
    channel: change.channel,
    channel_type: 'C',
    team: world.team.id,
  };
}
