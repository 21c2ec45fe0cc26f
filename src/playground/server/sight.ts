// What one person sees, for one connection: the content of a message travels once, and again where it changed.
import { messageScope, stateValues, viewScope } from '../slack/workspace/inputs.ts';
import type { Message, User } from '../slack/workspace/model.ts';
import type { Snapshot } from '../slack/workspace/snapshot.ts';
import type { World } from '../slack/workspace/world.ts';
import type { Sight } from './wire.ts';

/** Messages are never changed in place, so one that was sent is known by its identity. */
export type Sent = WeakSet<Message>;

export function sightOf(world: World, snapshot: Snapshot, sent: Sent): Sight {
  const fresh = snapshot.conversations.flatMap(({ messages }) => messages.filter((one) => !sent.has(one)));
  for (const message of fresh) sent.add(message);
  return {
    ...snapshot,
    conversations: snapshot.conversations.map(({ messages, ...conversation }) => ({
      ...conversation,
      messages: messages.map(({ ts }) => ts),
    })),
    bodies: fresh,
    values: valuesOf(world, snapshot),
  };
}

function valuesOf(world: World, { me, home, modals, conversations }: Snapshot): Sight['values'] {
  const views = [...(home === undefined ? [] : [home]), ...modals];
  const chosenIn = conversations.flatMap(({ messages }) =>
    messages.filter((message) => hasInputs(world, me, message)),
  );
  return Object.fromEntries([
    ...views.map(
      (view) => [view.id, stateValues(world, viewScope(view.id), view.definition.blocks)] as const,
    ),
    ...chosenIn.map(
      ({ channel, ts, blocks }) =>
        [ts, stateValues(world, messageScope(me.id, channel, ts), blocks)] as const,
    ),
  ]);
}

function hasInputs(world: World, me: User, { channel, ts }: Message): boolean {
  const scope = `${messageScope(me.id, channel, ts)} `;
  return world.inputs.keys().some((key) => key.startsWith(scope));
}
