// Slash commands: the request, the three seconds, and what Slack makes of the answer.
import { ours } from '../api/chat.ts';
import { readContent } from '../api/content.ts';
import { Refusal } from '../api/refusal.ts';
import { isRecord, type JsonRecord } from '../blocks/record.ts';
import { ECHO } from '../delivery/events.ts';
import type { Delivery, Outgoing } from '../delivery/model.ts';
import { mayRead } from '../workspace/conversations.ts';
import { postMessage } from '../workspace/messages.ts';
import type { Conversation, Message, User } from '../workspace/model.ts';
import { issueResponseUrl } from '../workspace/response-urls.ts';
import { issueTrigger } from '../workspace/triggers.ts';
import { notify } from '../workspace/world.ts';
import { escapeCommandText } from './compose.ts';
import { dispatchError, placeOf, type Site } from './site.ts';

export interface CommandOutcome {
  /** Undefined where Slack itself turned the command down. */
  readonly delivery: Delivery | undefined;
  /** What the acknowledgement said, as it was posted. */
  readonly reply: Message | undefined;
  /** What the person was told instead, in Slack's word for it. */
  readonly error: string | undefined;
}

/** `typed` is the whole line, as in `/level senior`. */
export async function command(site: Site, user: User, where: string, typed: string): Promise<CommandOutcome> {
  const conversation = placeOf(site, user, where);
  if (!mayRead(conversation, user.id)) throw new Error(`${user.name} cannot see ${conversation.name}`);
  const [name = '', ...rest] = typed.trim().split(' ');
  const known = site.world.app.declared?.commands.has(name) ?? true;
  if (!known) return failed(site, user, conversation, name, 'unknown_command', undefined);
  const delivery = await site.desk.send(requestFor(site, user, conversation, name, rest.join(' ').trim()));
  const error = dispatchError(delivery.answer);
  if (error !== undefined) return failed(site, user, conversation, name, error, delivery);
  const body = delivery.answer?.kind === 'acknowledged' ? delivery.answer.body : undefined;
  try {
    return { delivery, reply: postAnswer(site, user, conversation, typed, body), error: undefined };
  } catch (fault) {
    if (fault instanceof Refusal) return failed(site, user, conversation, name, fault.code, delivery);
    throw fault;
  }
}

function requestFor(
  site: Site,
  user: User,
  conversation: Conversation,
  name: string,
  text: string,
): Outgoing {
  const { world } = site;
  const escaped = world.app.declared?.commands.get(name) ?? false;
  const payload = {
    token: 'deprecated',
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: conversation.id,
    channel_name: conversation.kind === 'group' ? 'privategroup' : conversation.name,
    user_id: user.id,
    user_name: user.handle,
    command: name,
    text: escaped ? escapeCommandText(world, text) : text,
    api_app_id: world.app.appId,
    is_enterprise_install: 'false',
    response_url: issueResponseUrl(world, user.id, conversation.id),
    trigger_id: issueTrigger(world, user.id),
  };
  return { type: 'slash_commands', label: name, payload };
}

function postAnswer(
  site: Site,
  user: User,
  conversation: Conversation,
  typed: string,
  body: unknown,
): Message | undefined {
  const { world } = site;
  const answer: JsonRecord = isRecord(body) ? body : { text: body };
  const open = answer.response_type === 'in_channel';
  const empty = !['text', 'blocks', 'attachments'].some(
    (part) => answer[part] !== undefined && answer[part] !== '',
  );
  const content = empty ? undefined : readContent(world, answer);
  if (open) postMessage(world, { channel: conversation.id, user: user.id, text: typed, subtype: ECHO });
  if (content === undefined) return undefined;
  return postMessage(world, {
    ...ours(world),
    channel: conversation.id,
    text: content.text,
    blocks: content.blocks,
    attachments: content.attachments,
    ...(open ? { subtype: 'bot_message' } : { viewer: user.id }),
  });
}

function failed(
  site: Site,
  user: User,
  conversation: Conversation,
  name: string,
  error: string,
  delivery: Delivery | undefined,
): CommandOutcome {
  const { world } = site;
  postMessage(world, {
    channel: conversation.id,
    user: 'USLACKBOT',
    viewer: user.id,
    text:
      error === 'unknown_command'
        ? `${name} is not a valid command.`
        : `${name} failed with the error "${error}"`,
  });
  // A command nobody has is no fault of the app's.
  if (delivery !== undefined) notify(world, { userId: user.id, about: name, code: error });
  return { delivery, reply: undefined, error };
}
