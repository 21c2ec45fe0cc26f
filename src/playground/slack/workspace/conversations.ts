// Who is where: finding people and conversations, and joining and leaving them.
import type { Conversation, User } from './model.ts';
import type { World } from './world.ts';

/** By id, handle (with or without @), name, or the role a workspace has one person for. */
export function findUser(world: World, who: string): User {
  const wanted = who.replace(/^@/, '');
  const found = [...world.users.values()].find((user) =>
    [user.id, user.handle, user.name, user.role].includes(wanted),
  );
  if (found === undefined) throw new Error(`The stand-in's workspace has nobody called ${who}`);
  return found;
}

/** By id or name (with or without #). */
export function lookUpConversation(world: World, which: string): Conversation | undefined {
  const wanted = which.replace(/^#/, '');
  return world.conversations.get(wanted) ?? roomNamed(world, wanted);
}

/** Direct messages have no name to call them by. */
export function roomNamed(world: World, name: string): Conversation | undefined {
  return [...world.conversations.values()].find(
    (one) => one.name === name && (one.kind === 'channel' || one.kind === 'group'),
  );
}

export function findConversation(world: World, which: string): Conversation {
  const found = lookUpConversation(world, which);
  if (found === undefined) throw new Error(`The stand-in's workspace has no conversation called ${which}`);
  return found;
}

export function isMember(conversation: Conversation, userId: string): boolean {
  return conversation.members.includes(userId);
}

/** Public channels are readable by all; the rest by members alone. */
export function mayRead(conversation: Conversation, userId: string): boolean {
  return conversation.kind === 'channel' || isMember(conversation, userId);
}

export function directMessage(world: World, members: readonly string[]): Conversation {
  const wanted = [...new Set(members)].sort();
  const existing = [...world.conversations.values()].find(
    (one) => (one.kind === 'im' || one.kind === 'mpim') && sameMembers(one.members, wanted),
  );
  if (existing !== undefined) return existing;
  const kind = wanted.length > 2 ? 'mpim' : 'im';
  const conversation: Conversation = {
    id: world.ids.next(kind === 'im' ? 'D' : 'G'),
    name: kind === 'im' ? 'directmessage' : `mpdm-${wanted.join('--')}`,
    kind,
    members: wanted,
    archived: false,
  };
  keep(world, conversation);
  return conversation;
}

export function setMembership(
  world: World,
  conversation: Conversation,
  userId: string,
  how: 'joined' | 'left',
): void {
  if (isMember(conversation, userId) === (how === 'joined')) return;
  const members =
    how === 'joined' ? [...conversation.members, userId] : conversation.members.filter((id) => id !== userId);
  keep(world, { ...conversation, members });
  world.announce({ about: 'members', how, channel: conversation.id, userId });
}

export function archive(world: World, conversation: Conversation): void {
  keep(world, { ...conversation, archived: true });
}

function keep(world: World, conversation: Conversation): void {
  world.conversations.set(conversation.id, conversation);
  world.announce({ about: 'conversation', conversation });
}

function sameMembers(members: readonly string[], sorted: readonly string[]): boolean {
  return members.length === sorted.length && [...members].sort().every((id, index) => id === sorted[index]);
}
