// The names by which Slack tells this app what was pressed, chosen or sent.

export const actions = {
  /** A question to answer: a next step, an option, "… N more". The value is the question. */
  ask: 'ask',
  /** Another page of the same answer. */
  page: 'page',
  share: 'share',
  source: 'source',
  summarize: 'summarize',
  feedback: 'feedback',
  /** The menu of a reply in a thread. */
  menu: 'menu',
  /** A level or a specialty, chosen by its reference. */
  level: 'level',
  specialty: 'specialty',
  /** Opens the explorer. */
  explore: 'explore',
  exploreFamily: 'explore_family',
  exploreLevel: 'explore_level',
  exploreCompetency: 'explore_competency',
  exploreSpecialty: 'explore_specialty',
  sourceSection: 'source_section',
  sourcePage: 'source_page',
} as const;
export type Action = keyof typeof actions;
export type ActionId = (typeof actions)[Action];

export const callbacks = {
  source: 'source',
  feedback: 'feedback',
  explorer: 'explorer',
  answer: 'answer',
  home: 'home',
} as const;
export type CallbackId = (typeof callbacks)[keyof typeof callbacks];

export const shortcuts = { explorer: 'explore', find: 'find' } as const;
export type ShortcutId = (typeof shortcuts)[keyof typeof shortcuts];

/** The fields of the form that asks why. */
export const fields = { reason: 'reason', comment: 'comment' } as const;

/** Slack refuses the same action twice in one block, so those that stand in a row are numbered. */
export const actionId = (action: Action, place?: number): string =>
  place === undefined ? actions[action] : `${actions[action]}:${place}`;

/** The action of a button, wherever in its row it stands. */
export const withoutPlace = (id: string): string => id.replace(/:\d+$/, '');

/** What to listen for: the action with and without a number. */
export const actionPattern = (action: Action): RegExp => new RegExp(`^${actions[action]}(?::\\d+)?$`);
