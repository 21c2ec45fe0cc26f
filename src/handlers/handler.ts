// What a handler is: the app's parts, and what Slack sent. It acknowledges, reads, answers, renders and responds.
import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Bot } from '../bot/bot.ts';

type Handler<Args> = (bot: Bot, args: Args & AllMiddlewareArgs) => Promise<void>;

export type CommandHandler = Handler<SlackCommandMiddlewareArgs>;
export type EventHandler<Type extends string> = Handler<SlackEventMiddlewareArgs<Type>>;
export type ActionHandler = Handler<SlackActionMiddlewareArgs<BlockAction>>;
export type OptionsHandler = Handler<SlackOptionsMiddlewareArgs<'block_suggestion'>>;
export type SubmitHandler = Handler<SlackViewMiddlewareArgs<ViewSubmitAction>>;
export type GlobalShortcutHandler = Handler<SlackShortcutMiddlewareArgs<GlobalShortcut>>;
export type MessageShortcutHandler = Handler<SlackShortcutMiddlewareArgs<MessageShortcut>>;

export interface EventListener {
  readonly event: string;
  readonly register: (app: App, bot: Bot) => void;
}

/** Each event has arguments of its own, so each is registered with the handler that takes them. */
export const on = <Type extends string>(event: Type, handler: EventHandler<Type>): EventListener => ({
  event,
  register: (app, bot) => app.event(event, (args) => handler(bot, args)),
});
