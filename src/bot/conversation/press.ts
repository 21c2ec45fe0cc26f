// What somebody pressed or chose, and where it stood: in a message of which kind, in a modal, or on Home.
import type { BlockAction, RespondArguments } from '@slack/bolt';
import { z } from 'zod';

const Selected = z.object({ value: z.string() }).nullish();
const Values = z.record(
  z.string(),
  z.record(z.string(), z.looseObject({ selected_option: Selected.catch(undefined) })),
);
const Pressed = z.object({
  trigger_id: z.string(),
  actions: z
    .array(
      z
        .object({
          action_id: z.string(),
          action_ts: z.coerce.number(),
          value: z.string().optional(),
          selected_option: Selected,
        })
        .loose(),
    )
    .min(1),
  container: z
    .object({
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .loose()
    .default({}),
  channel: z.object({ id: z.string() }).optional(),
  view: z
    .object({
      id: z.string(),
      hash: z.string(),
      type: z.enum(['modal', 'home']),
      callback_id: z.string().default(''),
      private_metadata: z.string().default(''),
      state: z.object({ values: Values.default({}) }).optional(),
    })
    .loose()
    .optional(),
});

export interface OpenView {
  readonly id: string;
  readonly callback: string;
  readonly metadata: string;
  /** What is chosen in it now, by action. */
  readonly chosen: ReadonlyMap<string, string>;
}

interface Somewhere {
  /** Of the button or of the option that was chosen. */
  readonly value: string;
  readonly action: string;
  /** When, on Slack's clock: tells the later of two clicks. */
  readonly at: number;
  readonly trigger: string;
}
export interface InMessage extends Somewhere {
  readonly place: 'private' | 'channel' | 'dm';
  readonly channel: string;
  readonly messageTs: string;
  readonly thread: string | undefined;
  readonly respond: (message: RespondArguments) => Promise<unknown>;
}
export interface InModal extends Somewhere {
  readonly place: 'modal';
  readonly view: OpenView;
}
export interface OnHome extends Somewhere {
  readonly place: 'home';
}
export type Press = InMessage | InModal | OnHome;

export const isInMessage = (press: Press): press is InMessage =>
  press.place !== 'modal' && press.place !== 'home';

interface Told {
  readonly body: BlockAction;
  readonly respond: (message: RespondArguments) => Promise<unknown>;
}

export function readPress({ body, respond }: Told): Press {
  const { trigger_id, actions, container, channel, view } = Pressed.parse(body);
  const [pressed] = actions;
  const value = pressed?.selected_option?.value ?? pressed?.value ?? '';
  const somewhere = {
    value,
    action: pressed?.action_id ?? '',
    at: pressed?.action_ts ?? 0,
    trigger: trigger_id,
  };
  if (view?.type === 'home') return { ...somewhere, place: 'home' };
  if (view) return { ...somewhere, place: 'modal', view: openView(view) };
  const id = channel?.id ?? '';
  return {
    ...somewhere,
    place: container.is_ephemeral ? 'private' : id.startsWith('D') ? 'dm' : 'channel',
    channel: id,
    messageTs: container.message_ts ?? '',
    thread: container.thread_ts,
    respond,
  };
}

function openView(view: NonNullable<z.infer<typeof Pressed>['view']>): OpenView {
  const chosen = Object.values(view.state?.values ?? {}).flatMap((block) =>
    Object.entries(block).flatMap(([action, { selected_option }]) =>
      selected_option ? [[action, selected_option.value] as const] : [],
    ),
  );
  return {
    id: view.id,
    callback: view.callback_id,
    metadata: view.private_metadata,
    chosen: new Map(chosen),
  };
}
