// The conversations as the sidebar and the headers name them.
import type { SightOfConversation } from '../../server/wire.ts';
import type { Playground } from './playground.ts';

export const isAppRoom = ({ facts, me }: Playground, { kind, members }: SightOfConversation): boolean =>
  kind === 'im' && members.includes(facts.app.userId) && members.includes(me.id);

/** Channels the person is in and can write to. */
export const channelsOf = ({ seen }: Pick<Playground, 'seen'>): readonly SightOfConversation[] =>
  seen.sight.conversations.filter(
    ({ kind, joined, archived }) => (kind === 'channel' || kind === 'group') && joined && !archived,
  );

export const appRoomOf = (playground: Playground): SightOfConversation | undefined =>
  playground.seen.sight.conversations.find((one) => isAppRoom(playground, one));

/** The room the address names, or the first channel the app is in. */
export function roomOf(playground: Playground): SightOfConversation | undefined {
  const { facts, place, seen } = playground;
  const channels = channelsOf(playground);
  return (
    seen.sight.conversations.find(({ id, joined }) => id === place.room && joined) ??
    channels.find(({ name, members }) => name !== 'general' && members.includes(facts.app.userId)) ??
    channels[0]
  );
}

export function nameOf(playground: Playground, room: SightOfConversation): string {
  return isAppRoom(playground, room) ? playground.facts.app.name : room.name;
}
