// What passes between the page and its server, for both to read.
import type { ApiCall } from '../slack/api/calls.ts';
import type { PlainOption } from '../slack/blocks/options.ts';
import type { Delivery } from '../slack/delivery/model.ts';
import type { StateValues } from '../slack/workspace/inputs.ts';
import type { Message, User } from '../slack/workspace/model.ts';
import type { Snapshot } from '../slack/workspace/snapshot.ts';

/** What holds as long as the server runs. */
export interface Facts {
  readonly app: {
    readonly name: string;
    readonly about: string;
    readonly userId: string;
    readonly handle: string;
  };
  readonly people: readonly Person[];
  readonly commands: readonly CommandFact[];
  readonly shortcuts: readonly ShortcutFact[];
  readonly library: { readonly documents: number; readonly levels: number; readonly specialties: number };
  /** The model's name; without one, answers come from the documents alone. */
  readonly model: string | undefined;
}

export interface Person extends User {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
}

/** A question to click: a command, or words for the app, which a channel needs a mention for. */
export interface Suggestion {
  readonly label: string;
  readonly typed: string;
}

export interface CommandFact {
  readonly command: string;
  readonly about: string;
  readonly hint: string;
}

export interface ShortcutFact {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly type: 'global' | 'message';
}

type Conversation = Snapshot['conversations'][number];

/** A conversation with its messages by timestamp: their content comes once, and again where it changed. */
export type SightOfConversation = Omit<Conversation, 'messages'> & { readonly messages: readonly string[] };

export interface Sight extends Omit<Snapshot, 'conversations'> {
  readonly conversations: readonly SightOfConversation[];
  /** What is new or changed since the last sight of this connection. */
  readonly bodies: readonly Message[];
  /** What was chosen or typed and not sent yet, by view id or message timestamp. */
  readonly values: Readonly<Record<string, StateValues>>;
}

/** One line of the inspector. */
export interface Entry {
  readonly id: string;
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly label: string;
  readonly ms: number | undefined;
  readonly outcome: 'waiting' | 'ok' | 'failed';
  /** What was answered, where it says more than "ok". */
  readonly note: string;
  /** The question in it, where it asks one. */
  readonly asked: string | undefined;
}

export type Detail =
  | { readonly kind: 'delivery'; readonly delivery: Delivery; readonly reading: Reading | undefined }
  | { readonly kind: 'call'; readonly call: ApiCall };

/** How a question was understood, and what was found for it. */
export interface Reading {
  readonly asked: string;
  /** The question before, from which this one takes what it leaves out. */
  readonly before: string | undefined;
  readonly intent: string;
  readonly levels: readonly string[];
  readonly specialties: readonly string[];
  readonly competency: string | undefined;
  readonly documents: readonly string[];
  readonly facet: string | undefined;
  readonly unknown: readonly string[];
  readonly topic: readonly string[];
  readonly outcome: string;
  readonly title: string;
  /** How much of what is asked the best passage covers: 0 to 1. */
  readonly coverage: number;
  readonly best: readonly ScoredPassage[];
  readonly ms: number;
}

export interface ScoredPassage {
  readonly score: number;
  readonly text: string;
  readonly path: readonly string[];
  readonly doc: string;
  readonly lines: readonly [from: number, to: number];
}

/** What an act came to, as far as the page must know. */
export interface Outcome {
  readonly ok: boolean;
  /** A sentence for the person, where it did not work. */
  readonly problem?: string;
  /** What was posted, for the page to go to. */
  readonly posted?: { readonly channel: string; readonly ts: string };
  readonly options?: readonly PlainOption[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly PlainOption[] }[];
}
