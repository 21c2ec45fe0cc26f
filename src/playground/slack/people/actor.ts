// One person of the workspace, with everything they can do there.
import type { Delivery } from '../delivery/model.ts';
import type { Message, User, View } from '../workspace/model.ts';
import { topModal } from '../workspace/views.ts';
import { type ActOutcome, press } from './act.ts';
import { type CommandOutcome, command } from './command.ts';
import { type Choice, choose } from './fields.ts';
import { openHome, stopAgent, takePrompt } from './home.ts';
import { close, type SubmitOutcome, submit } from './modals.ts';
import { type OptionsOutcome, search } from './options.ts';
import { messageShortcut, shortcut } from './shortcuts.ts';
import { appConversation, type Site } from './site.ts';
import { edit, mention, move, type SpeakOptions, type Spoken, say, takeBack } from './speak.ts';
import type { Target, Which } from './target.ts';

export interface Actor extends User {
  readonly command: (where: string, typed: string) => Promise<CommandOutcome>;
  readonly say: (where: string, typed: string, options?: SpeakOptions) => Promise<Spoken>;
  readonly mention: (where: string, typed: string, options?: SpeakOptions) => Promise<Spoken>;
  /** In the direct message with the app. */
  readonly tell: (typed: string, options?: SpeakOptions) => Promise<Spoken>;
  readonly edit: (message: Message, typed: string) => Promise<Spoken>;
  readonly takeBack: (message: Message) => Promise<Spoken>;
  readonly join: (where: string) => Promise<readonly Delivery[]>;
  readonly leave: (where: string) => Promise<readonly Delivery[]>;
  readonly press: (target: Target, actionId: string, which?: Which) => Promise<ActOutcome>;
  /** Chooses an option, ticks boxes, types a text, sets a date. */
  readonly choose: (target: Target, actionId: string, choice: Choice, which?: Which) => Promise<ActOutcome>;
  readonly search: (
    target: Target,
    actionId: string,
    query: string,
    which?: Which,
  ) => Promise<OptionsOutcome>;
  readonly submit: () => Promise<SubmitOutcome>;
  readonly close: (options?: { readonly all?: boolean }) => Promise<readonly Delivery[]>;
  readonly shortcut: (callbackId: string) => Promise<ActOutcome>;
  readonly messageShortcut: (callbackId: string, message: Message) => Promise<ActOutcome>;
  readonly openHome: (tab?: 'home' | 'messages') => Promise<Delivery | undefined>;
  readonly stopAgent: (inThread: Message) => Promise<Delivery>;
  readonly takePrompt: (title: string, thread?: Message) => Promise<Spoken>;
  /** The topmost open modal. */
  readonly modal: () => View | undefined;
  readonly home: () => View | undefined;
}

export function actorFor(site: Site, user: User): Actor {
  return {
    ...user,
    command: (where, typed) => command(site, user, where, typed),
    say: (where, typed, options) => say(site, user, where, typed, options),
    mention: (where, typed, options) => mention(site, user, where, typed, options),
    tell: (typed, options) => say(site, user, appConversation(site, user).id, typed, options),
    edit: (message, typed) => edit(site, user, message, typed),
    takeBack: (message) => takeBack(site, message),
    join: (where) => move(site, user, where, 'joined'),
    leave: (where) => move(site, user, where, 'left'),
    press: (target, actionId, which) => press(site, user, target, actionId, which),
    choose: (target, actionId, choice, which) => choose(site, user, target, actionId, choice, which),
    search: (target, actionId, query, which) => search(site, user, target, actionId, query, which),
    submit: () => submit(site, user),
    close: (options) => close(site, user, options),
    shortcut: (callbackId) => shortcut(site, user, callbackId),
    messageShortcut: (callbackId, message) => messageShortcut(site, user, callbackId, message),
    openHome: (tab) => openHome(site, user, tab),
    stopAgent: (inThread) => stopAgent(site, user, inThread),
    takePrompt: (title, thread) => takePrompt(site, user, title, thread),
    modal: () => topModal(site.world, user.id),
    home: () => site.world.homes.get(user.id),
  };
}
