// Everything one person sees, as data a page can be drawn from.
import { isMember, mayRead } from './conversations.ts';
import { messagesIn, sees } from './messages.ts';
import type { Conversation, Message, Notice, Prompts, Session, Team, User, View } from './model.ts';
import { modalsOf } from './views.ts';
import type { World } from './world.ts';

export interface Snapshot {
  readonly team: Team;
  readonly me: User;
  readonly users: readonly User[];
  readonly conversations: readonly (Conversation & {
    readonly joined: boolean;
    readonly messages: readonly Message[];
  })[];
  readonly home: View | undefined;
  readonly modals: readonly View[];
  readonly sessions: readonly Session[];
  readonly prompts: readonly Prompts[];
  readonly notices: readonly Notice[];
}

export function snapshotFor(world: World, me: User): Snapshot {
  const readable = [...world.conversations.values()].filter((one) => mayRead(one, me.id));
  const ids = new Set(readable.map((one) => one.id));
  return {
    team: world.team,
    me,
    users: [...world.users.values()],
    conversations: readable.map((one) => ({
      ...one,
      joined: isMember(one, me.id),
      messages: messagesIn(world, one.id).filter((message) => sees(world, me.id, message)),
    })),
    home: world.homes.get(me.id),
    modals: modalsOf(world, me.id),
    sessions: [...world.sessions.values()].filter((session) => ids.has(session.channel)),
    prompts: [...world.prompts.values()].filter((prompts) => ids.has(prompts.channel)),
    notices: world.notices.filter((notice) => notice.userId === me.id),
  };
}
