// The typed career model: what a document is made of, and what it says about a job family.

/** A stretch of text as it is displayed; `href` is absolute. */
export interface Inline {
  readonly text: string;
  readonly href?: string;
  readonly style?: 'bold' | 'italic' | 'code';
}

/** `furniture` is what carries no statement: front matter, rules, table heads, comments, empty markup. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'row'
  | 'cell'
  | 'code'
  | 'html'
  | 'video'
  | 'furniture';

/** One run of whole source lines. Together the blocks of a document cover every non-blank line exactly once. */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly [from: number, to: number];
  /** The source text, verbatim, without the list marker or heading sign in front of it. */
  readonly quote: string;
  readonly inlines: readonly Inline[];
  /** Headings: 1 to 6. Bullets: 0 for the outermost. Otherwise 0. */
  readonly depth: number;
  readonly ordered?: boolean;
  /** Rows: one entry a column, the head's text beside the cell's. */
  readonly cells?: readonly Cell[];
  /** A bold or colon-ended line that stands where a heading would; its depth is below every real heading's. */
  readonly pseudo?: boolean;
  /** What stands in the same table has the same number. */
  readonly table?: number;
}

export interface Cell {
  readonly column: string;
  /** The text at the head of the row. */
  readonly row: string;
  readonly inlines: readonly Inline[];
}

/** The smallest thing that is cited. */
export interface Passage extends Block {
  readonly id: string;
  readonly doc: string;
  readonly path: readonly string[];
  readonly text: string;
  readonly link: string | undefined;
  /** The bullet this one is nested under. */
  readonly parent: string | undefined;
  /** "Bonus points: …", "… is a plus", or nested below such a line. */
  readonly bonus: boolean;
  /** Says that the content comes later ("to be added in a future iteration"). */
  readonly pending: boolean;
}

export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly path: readonly string[];
  readonly role: SectionRole;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly link: string | undefined;
}

/** What a heading means. The patterns that decide it are in understand/patterns.ts. */
export type SectionRole =
  | 'requirements'
  | 'responsibilities'
  | 'not_responsible'
  | 'behaviours'
  | 'grade'
  | 'hiring'
  | 'indicators'
  | 'moving'
  | 'moving_in'
  | 'moving_out'
  | 'levels'
  | 'specialties'
  | 'competencies'
  | 'all_levels'
  | 'links'
  | 'role'
  | 'level'
  | 'specialty'
  | 'competency'
  | 'bonus'
  | 'local'
  | 'base'
  | 'other';

/** A list with what introduces it: "Beyond the base requirements …:" and its items, nested items included. */
export interface Part {
  readonly sections: readonly Section[];
  readonly lead: readonly Passage[];
  readonly items: readonly Passage[];
  /** What a "nice to have" section below adds; not among the items. */
  readonly extras: readonly Passage[];
}

export interface Behaviours {
  readonly competency: string;
  readonly items: readonly Passage[];
  /** The document announces this list but has not published it (or not all of it). */
  readonly pending: readonly Passage[];
}

export interface Level {
  readonly name: string;
  readonly doc: string;
  readonly aliases: readonly string[];
  readonly rank: number;
  readonly grade: number | null;
  readonly gradeLine: Passage | undefined;
  readonly section: Section;
  readonly intro: readonly Passage[];
  readonly requirements: Part | null;
  readonly responsibilities: Part | null;
  readonly behaviours: readonly Behaviours[];
  /** Names of the levels whose requirements the document says this one presupposes. */
  readonly inherits: readonly string[];
  /** The same followed to its end: what those presuppose too, nearest first. */
  readonly chain: readonly string[];
  readonly inheritsBase: boolean;
}

export interface Specialty {
  readonly name: string;
  readonly doc: string;
  readonly aliases: readonly string[];
  readonly section: Section;
  readonly mission: readonly Passage[];
  readonly requirements: Part | null;
  readonly responsibilities: Part | null;
}

export type DocumentKind = 'family' | 'page' | 'posting';
export type DocumentStatus = 'current' | 'superseded';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface CareerDocument {
  readonly file: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly owner: string | undefined;
  readonly root: Section;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  /** Single cells of table rows, where a row speaks of several levels: cut from passages, cited by their own id. */
  readonly cuts: readonly Passage[];
  readonly levels: readonly Level[];
  readonly specialties: readonly Specialty[];
  readonly competencies: readonly string[];
  readonly base: Part | null;
  readonly problems: readonly Problem[];
}
