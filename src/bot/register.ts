// The table of handlers → Bolt's listeners, each with its acknowledgement watched.
import type { App, BlockAction, GlobalShortcut, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import type { ActionHandler } from '../handlers/handler.ts';
import * as handlers from '../handlers/index.ts';
import { actionPattern, actions, callbacks, shortcuts, withoutPlace } from '../views/ids.ts';
import type { Acknowledging } from './acknowledging.ts';
import type { Bot } from './bot.ts';
import { entriesOf } from './entries.ts';
import { failureModal } from './failure-modal.ts';

export function register(app: App, bot: Bot, { watch }: Acknowledging): void {
  for (const { register: listen } of handlers.events) listen(app, bot);
  for (const [name, handle] of entriesOf(handlers.commands)) {
    app.command(name, ({ ack, ...args }) => {
      const told = watch(args.context, ack, (message) => ({
        response_type: 'ephemeral' as const,
        ...message,
      }));
      return handle(bot, { ...args, ack: told });
    });
  }
  // One listener for all: Bolt tries each listener there is on everything that comes.
  app.action<BlockAction>({ type: 'block_actions' }, ({ ack, ...args }) =>
    handlerOf(args.action.action_id)(bot, { ...args, ack: watch(args.context, ack) }),
  );
  for (const [name, handle] of entriesOf(handlers.options)) {
    app.options(actionPattern(name), ({ ack, ...args }) =>
      handle(bot, { ...args, ack: watch(args.context, ack) }),
    );
  }
  registerViews(app, bot, watch);
}

const actionHandlers: ReadonlyMap<string, ActionHandler> = new Map(
  entriesOf(handlers.actions).map(([name, handle]) => [actions[name], handle]),
);

const handlerOf = (actionId: string): ActionHandler =>
  actionHandlers.get(withoutPlace(actionId)) ?? handlers.otherAction;

function registerViews(app: App, bot: Bot, watch: Acknowledging['watch']): void {
  for (const [name, handle] of entriesOf(handlers.submissions)) {
    app.view<ViewSubmitAction>(callbacks[name], ({ ack, ...args }) => {
      const told = watch(args.context, ack, (message) => ({
        response_action: 'update' as const,
        view: failureModal(message),
      }));
      return handle(bot, { ...args, ack: told });
    });
  }
  for (const [name, handle] of entriesOf(handlers.globalShortcuts)) {
    const constraint = { callback_id: shortcuts[name], type: 'shortcut' } as const;
    app.shortcut<GlobalShortcut>(constraint, ({ ack, ...args }) =>
      handle(bot, { ...args, ack: watch(args.context, ack) }),
    );
  }
  for (const [name, handle] of entriesOf(handlers.messageShortcuts)) {
    const constraint = { callback_id: shortcuts[name], type: 'message_action' } as const;
    app.shortcut<MessageShortcut>(constraint, ({ ack, ...args }) =>
      handle(bot, { ...args, ack: watch(args.context, ack) }),
    );
  }
}
