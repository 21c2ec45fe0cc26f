// What every act of a person needs: the workspace, and the way to the app.
import type { JsonRecord } from '../blocks/record.ts';
import type { DeliveryDesk } from '../delivery/desk.ts';
import type { Answer, Delivery } from '../delivery/model.ts';
import { directMessage, findConversation, findUser } from '../workspace/conversations.ts';
import type { Conversation, User } from '../workspace/model.ts';
import type { World } from '../workspace/world.ts';

export interface Site {
  readonly world: World;
  readonly desk: DeliveryDesk;
  /** Runs what a person does and hands over the event deliveries it caused. */
  readonly causing: <T>(act: () => T) => { readonly result: T; readonly sent: Promise<readonly Delivery[]> };
}

/** What Slack shows the person when the app did not answer as it should. */
export type DispatchError = 'operation_timeout' | 'dispatch_failed';

export function dispatchError(answer: Answer | undefined): DispatchError | undefined {
  if (answer?.kind === 'acknowledged') return undefined;
  return answer?.kind === 'timed_out' ? 'operation_timeout' : 'dispatch_failed';
}

/** `#general`, an id, or `@someone` for the direct message with them. */
export function placeOf(site: Site, user: User, where: string): Conversation {
  if (!where.startsWith('@')) return findConversation(site.world, where);
  return directMessage(site.world, [user.id, findUser(site.world, where).id]);
}

export function appConversation(site: Site, user: User): Conversation {
  return directMessage(site.world, [user.id, site.world.app.botUserId]);
}

/** The fields every interactive payload starts with. */
export function interaction(site: Site, user: User, type: string): JsonRecord {
  const { app, team } = site.world;
  return {
    type,
    user: { id: user.id, username: user.handle, name: user.handle, team_id: team.id },
    api_app_id: app.appId,
    token: 'deprecated',
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}
