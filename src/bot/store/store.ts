// What the app remembers, as an interface any database can stand behind: metadata by team, each kind with an end.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface ThreadKey {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

export interface ThreadState {
  /** The meaning of the last question, for its reader to check: never the message. */
  readonly topic: Json | undefined;
  readonly muted: boolean;
  /** The last message there was between people, not for the bot. */
  readonly aside: boolean;
  /** Who asked the bot here, in that order: with nobody, it does not take part. */
  readonly askers: readonly string[];
}

export type Verdict = 'up' | 'down';

export interface Vote {
  readonly team: string;
  /** Makes a second vote replace the first; kept only as part of a hash. */
  readonly user: string;
  /** Which answer: a key of the asker's making, not its text. */
  readonly answer: string;
  readonly intent: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}

export interface Feedback {
  readonly answer: string;
  readonly intent: string;
  readonly verdict: Verdict;
  readonly reason: string | undefined;
  /** As in 2026-11-21. */
  readonly day: string;
}

export interface NewUnanswered {
  readonly team: string;
  readonly text: string;
  /** The section that came nearest. */
  readonly nearest?: string;
}

export interface Unanswered {
  readonly text: string;
  readonly count: number;
  readonly nearest: string | undefined;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface Store {
  /** True for one caller alone, across all processes, until its time is over. */
  readonly firstTime: (team: string, key: string, forMs: number) => Promise<boolean>;

  readonly readThread: (at: ThreadKey) => Promise<ThreadState>;
  readonly setTopic: (at: ThreadKey, topic: Json) => Promise<void>;
  readonly addAsker: (at: ThreadKey, user: string) => Promise<void>;
  readonly setMuted: (at: ThreadKey, muted: boolean) => Promise<void>;
  readonly setAside: (at: ThreadKey, aside: boolean) => Promise<void>;

  readonly vote: (vote: Vote) => Promise<void>;
  /** Newest first. */
  readonly feedback: (team: string, limit?: number) => Promise<readonly Feedback[]>;

  readonly addUnanswered: (question: NewUnanswered) => Promise<void>;
  /** The most asked first. */
  readonly unanswered: (team: string, limit?: number) => Promise<readonly Unanswered[]>;

  readonly addRecent: (team: string, user: string, text: string) => Promise<void>;
  /** Newest first, each question once, ten at most. */
  readonly recent: (team: string, user: string) => Promise<readonly string[]>;
  readonly clearRecent: (team: string, user: string) => Promise<void>;

  /** An installation as the caller sealed it; kept until it is removed. */
  readonly saveInstallation: (team: string, sealed: string) => Promise<void>;
  readonly installation: (team: string) => Promise<string | undefined>;
  readonly removeInstallation: (team: string) => Promise<void>;

  readonly removeTeam: (team: string) => Promise<void>;
  /** Removes what is over, and kinds that are no longer kept; returns how many rows. */
  readonly sweep: (now: number) => Promise<number>;
  /** Fails where the database does not answer. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A sentence for the person who runs the app; the cause is what the database said. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
