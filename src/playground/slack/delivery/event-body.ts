// The envelope every event comes in, and which events the app asked for.
import type { JsonRecord } from '../blocks/record.ts';
import type { ConversationKind } from '../workspace/model.ts';
import { nextTimestamp, type World } from '../workspace/world.ts';
import type { Outgoing } from './model.ts';

const MESSAGE_EVENTS: Readonly<Record<ConversationKind, string>> = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
};

export function messageEventName(kind: ConversationKind): string {
  return MESSAGE_EVENTS[kind];
}

/** Without a manifest the app gets every event the stand-in knows. */
export function isSubscribed(world: World, event: string): boolean {
  return world.app.declared?.events.has(event) ?? true;
}

export function eventOf(world: World, event: JsonRecord): Outgoing {
  const { app, team } = world;
  const payload = {
    token: 'deprecated',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.appId,
    event: { event_ts: nextTimestamp(world), ...event },
    type: 'event_callback',
    event_id: world.ids.next('Ev'),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: world.ids.next('context'),
  };
  return { type: 'events_api', label: String(event.type), payload };
}
