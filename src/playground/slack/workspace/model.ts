// The workspace as plain data: people, conversations, messages, views and what hangs on them.
import type { Block } from '../blocks/block.ts';
import type { ViewDefinition } from '../blocks/check-view.ts';
import type { Chunk } from './chunk.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export type Role = 'pm' | 'manager' | 'recruiter' | 'guest' | 'app' | 'other_app' | 'slackbot';

export interface User {
  readonly id: string;
  /** What others type after the @. */
  readonly handle: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: string;
  readonly timeZone: string;
}

export type ConversationKind = 'channel' | 'group' | 'im' | 'mpim';

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: ConversationKind;
  readonly members: readonly string[];
  readonly archived: boolean;
}

export interface Stream {
  readonly state: 'open' | 'finished' | 'stopped_by_user';
  readonly mode: 'markdown_text' | 'chunks' | undefined;
  readonly display: 'timeline' | 'plan' | 'dense';
  readonly chunks: readonly Chunk[];
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly user: string;
  /** Set for what an app posted. */
  readonly botId: string | undefined;
  readonly displayName: string | undefined;
  readonly subtype: string | undefined;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly attachments: readonly unknown[];
  /** Set for ephemeral messages: the one person who sees them. */
  readonly viewer: string | undefined;
  /** False for an ephemeral reply in a thread nobody has answered in: Slack keeps it from view. */
  readonly shown: boolean;
  readonly edited: { readonly user: string; readonly ts: string } | undefined;
  readonly metadata: unknown;
  readonly unfurls: { readonly links: boolean; readonly media: boolean };
  readonly stream: Stream | undefined;
}

export interface View {
  readonly id: string;
  readonly userId: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  readonly hash: string;
  readonly definition: ViewDefinition;
  /** What an app's `response_action: errors` said about each input. */
  readonly errors: Readonly<Record<string, string>>;
}

export type SessionStatus = 'processing' | 'active' | 'suspended' | 'closed';

export interface Session {
  readonly channel: string;
  readonly threadTs: string;
  readonly status: SessionStatus;
  readonly title: string | undefined;
  readonly initiator: string | undefined;
  /** The words beside the app's name while it works, if it set any. */
  readonly statusText: string;
  readonly loadingMessages: readonly string[];
  /** When the status was last set; what runs out does so counted from here. */
  readonly since: string;
}

export interface Prompts {
  readonly channel: string;
  readonly threadTs: string | undefined;
  readonly title: string | undefined;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

export interface Trigger {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: number;
  readonly spent: boolean;
  /** The modal it was pressed in; only then may a view be pushed. */
  readonly viewId: string | undefined;
}

export interface ResponseUrl {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly usesLeft: number;
  readonly expiresAt: number;
  /** The message whose button was pressed. */
  readonly source: { readonly ts: string } | undefined;
}

/** What Slack itself tells a person, outside any message: a toast, a line under a modal. */
export interface Notice {
  readonly at: number;
  readonly userId: string;
  readonly about: string;
  readonly code: string;
}
