// The one mutable place: tables of plain records, and the announcement of each change to them.
import type { PlainOption } from '../blocks/options.ts';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { AppSettings } from '../settings.ts';
import type {
  Conversation,
  Message,
  Notice,
  Prompts,
  ResponseUrl,
  Session,
  Team,
  Trigger,
  User,
  View,
} from './model.ts';

export type Change =
  | { readonly about: 'message'; readonly how: 'posted' | 'deleted'; readonly message: Message }
  | {
      readonly about: 'message';
      readonly how: 'changed';
      readonly message: Message;
      readonly before: Message;
    }
  | {
      readonly about: 'members';
      readonly how: 'joined' | 'left';
      readonly channel: string;
      readonly userId: string;
    }
  | { readonly about: 'conversation'; readonly conversation: Conversation }
  | { readonly about: 'home'; readonly userId: string; readonly view: View }
  | { readonly about: 'modals'; readonly userId: string; readonly stack: readonly View[] }
  | { readonly about: 'session'; readonly session: Session; readonly before: Session | undefined }
  | { readonly about: 'prompts'; readonly prompts: Prompts }
  | { readonly about: 'notice'; readonly notice: Notice };

export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly app: AppSettings;
  readonly team: Team;
  /** Where the Web API and response URLs are reached. */
  readonly origin: string;
  readonly users: Map<string, User>;
  readonly conversations: Map<string, Conversation>;
  /** Conversation → timestamp → message, in the order of posting. */
  readonly messages: Map<string, Map<string, Message>>;
  readonly homes: Map<string, View>;
  readonly modals: Map<string, readonly View[]>;
  /** What people chose or typed and did not submit yet. */
  readonly inputs: Map<string, unknown>;
  /** What an app last offered for an external select. */
  readonly offers: Map<string, readonly PlainOption[]>;
  readonly sessions: Map<string, Session>;
  readonly prompts: Map<string, Prompts>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly notices: Notice[];
  readonly installation: { tokens: 'valid' | 'revoked' | 'uninstalled' };
  readonly lastTimestamp: { micros: number };
  readonly announce: (change: Change) => void;
}

export interface WorldSeed {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly app: AppSettings;
  readonly team: Team;
  readonly origin: string;
  readonly users: readonly User[];
  readonly conversations: readonly Conversation[];
  readonly announce: (change: Change) => void;
}

export function createWorld(seed: WorldSeed): World {
  return {
    ...seed,
    users: new Map(seed.users.map((user) => [user.id, user])),
    conversations: new Map(seed.conversations.map((conversation) => [conversation.id, conversation])),
    messages: new Map(),
    homes: new Map(),
    modals: new Map(),
    inputs: new Map(),
    offers: new Map(),
    sessions: new Map(),
    prompts: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    notices: [],
    installation: { tokens: 'valid' },
    lastTimestamp: { micros: 0 },
  };
}

/** Slack's message timestamps: seconds with six decimals, never the same twice. */
export function nextTimestamp(world: World): string {
  const micros = Math.max(world.clock.now() * 1000, world.lastTimestamp.micros + 1);
  world.lastTimestamp.micros = micros;
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
}

export function notify(world: World, notice: Omit<Notice, 'at'>): void {
  const full = { ...notice, at: world.clock.now() };
  world.notices.push(full);
  world.announce({ about: 'notice', notice: full });
}
