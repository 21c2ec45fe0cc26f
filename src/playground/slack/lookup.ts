// Finding people, rooms and messages the way a test or a page names them.
import { visibleText } from './blocks/visible-text.ts';
import { type Actor, actorFor } from './people/actor.ts';
import type { Site } from './people/site.ts';
import { archive, directMessage, findConversation, findUser } from './workspace/conversations.ts';
import { messagesIn, sees, threadOf } from './workspace/messages.ts';
import type { Conversation, Message, User, View } from './workspace/model.ts';
import { type Snapshot, snapshotFor } from './workspace/snapshot.ts';
import { allViews } from './workspace/views.ts';

export interface MessageFilter {
  /** Only what this person sees; without it everything, ephemeral messages included. */
  readonly as?: User;
  /** A message of the thread, or the timestamp of its first. */
  readonly thread?: Message | string;
}

export interface Lookup {
  /** By role, handle, name or id. */
  readonly user: (who: string) => Actor;
  /** By name or id; `@someone` is the app's direct message with them. */
  readonly conversation: (which: string) => Conversation;
  readonly messages: (where: string, filter?: MessageFilter) => readonly Message[];
  readonly message: (where: string, ts: string) => Message | undefined;
  /** A modal on somebody's stack, or somebody's Home. */
  readonly view: (id: string) => View | undefined;
  /** All the words of a message, blocks included. */
  readonly read: (message: Message) => string;
  readonly snapshot: (user: User) => Snapshot;
  readonly archive: (where: string) => void;
}

export function lookupIn(site: Site): Lookup {
  const { world } = site;
  const conversation = (which: string) =>
    which.startsWith('@')
      ? directMessage(world, [findUser(world, which).id, world.app.botUserId])
      : findConversation(world, which);
  return {
    user: (who) => actorFor(site, findUser(world, who)),
    conversation,
    messages: (where, { as, thread } = {}) => {
      const { id } = conversation(where);
      const root = typeof thread === 'object' ? (thread.threadTs ?? thread.ts) : thread;
      const all = root === undefined ? messagesIn(world, id) : threadOf(world, id, root);
      return as === undefined ? all : all.filter((message) => sees(world, as.id, message));
    },
    message: (where, ts) => messagesIn(world, conversation(where).id).find((message) => message.ts === ts),
    view: (id) => allViews(world).find((view) => view.id === id),
    read: (message) => [message.text, ...visibleText(message.blocks)].join('\n'),
    snapshot: (user) => snapshotFor(world, user),
    archive: (where) => archive(world, conversation(where)),
  };
}
