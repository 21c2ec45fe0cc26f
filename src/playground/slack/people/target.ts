// Where an element sits: a message or a view, in its present state, and how payloads describe the place.
import { messageJson } from '../api/message-json.ts';
import { viewJson } from '../api/view-json.ts';
import type { Block } from '../blocks/block.ts';
import { elementsOf, type PlacedElement } from '../blocks/elements-of.ts';
import { fieldOf, type JsonRecord } from '../blocks/record.ts';
import { type InputScope, messageScope, stateValues, viewScope } from '../workspace/inputs.ts';
import { sees } from '../workspace/messages.ts';
import type { Message, User, View } from '../workspace/model.ts';
import { issueResponseUrl } from '../workspace/response-urls.ts';
import { allViews } from '../workspace/views.ts';
import type { Site } from './site.ts';

export type Target = Message | View;

export interface Place {
  readonly scope: InputScope;
  readonly blocks: readonly Block[];
  readonly viewId: string | undefined;
  /** container, channel, message or view: what a payload says of the place. */
  readonly described: () => JsonRecord;
  readonly responseUrl: () => JsonRecord;
}

/** A target held since before an update stands for what it has become. */
export function placeOfTarget(site: Site, user: User, target: Target): Place {
  return 'rootId' in target ? viewPlace(site, user, target) : messagePlace(site, user, target);
}

function viewPlace(site: Site, user: User, target: View): Place {
  const { world } = site;
  const view = allViews(world).find((one) => one.id === target.id);
  if (view === undefined || view.userId !== user.id)
    throw new Error(`${user.name} has no open view ${target.id}`);
  return {
    scope: viewScope(view.id),
    blocks: view.definition.blocks,
    viewId: view.id,
    described: () => ({ container: { type: 'view', view_id: view.id }, view: viewJson(world, view) }),
    responseUrl: () => ({}),
  };
}

function messagePlace(site: Site, user: User, target: Message): Place {
  const { world } = site;
  const message = world.messages.get(target.channel)?.get(target.ts);
  if (message === undefined || !sees(world, user.id, message))
    throw new Error(`${user.name} sees no such message`);
  const scope = messageScope(user.id, message.channel, message.ts);
  const ephemeral = message.viewer !== undefined;
  const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
  return {
    scope,
    blocks: message.blocks,
    viewId: undefined,
    described: () => ({
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: message.channel,
        is_ephemeral: ephemeral,
        ...thread,
      },
      channel: { id: message.channel, name: world.conversations.get(message.channel)?.name ?? '' },
      // Slack does not send the content of an ephemeral message back.
      ...(ephemeral ? {} : { message: messageJson(world, message) }),
      state: { values: stateValues(world, scope, message.blocks) },
    }),
    responseUrl: () => ({ response_url: issueResponseUrl(world, user.id, message.channel, message.ts) }),
  };
}

/** Several elements may share an action id; then the block or the value tells them apart. */
export interface Which {
  readonly block?: string | undefined;
  readonly value?: string | undefined;
}

export function findElement(place: Place, actionId: string, which: Which = {}): PlacedElement {
  const named = elementsOf(place.blocks).filter(({ element }) => element.action_id === actionId);
  const there = which.block === undefined ? named : named.filter(({ blockId }) => blockId === which.block);
  const exact = there.find(
    ({ element }) => which.value !== undefined && fieldOf(element, 'value') === which.value,
  );
  const found = exact ?? there[0];
  if (found === undefined) {
    const ids = elementsOf(place.blocks).map(({ element }) => element.action_id);
    throw new Error(`There is no element ${actionId} here; there are: ${ids.join(', ') || 'none'}`);
  }
  return found;
}
