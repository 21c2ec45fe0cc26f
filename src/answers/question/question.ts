// A question as understood: what is asked, of what, and the words that are left for searching.
import type { CareerDocument, Level, Specialty } from '../../knowledge/model.ts';
import type { Intent } from '../answer.ts';
import type { Listing } from './listings.ts';

export const commands = ['level', 'behaviors', 'requirements', 'specialty', 'compare', 'career'] as const;
export type Command = (typeof commands)[number];

export interface UnknownName {
  /** `name` where a level or a specialty may have been meant. */
  readonly kind: 'level' | 'grade' | 'specialty' | 'competency' | 'name';
  readonly text: string;
}

export interface Question {
  /** As typed, cleaned of Slack's markup. */
  readonly text: string;
  readonly command: Command | undefined;
  readonly intent: Intent;
  readonly levels: readonly Level[];
  /** "every level", "at each level". */
  readonly everyLevel: boolean;
  readonly specialties: readonly Specialty[];
  readonly competency: string | undefined;
  readonly documents: readonly CareerDocument[];
  /** Only the bonus points, or only the must-haves. */
  readonly facet: 'bonus' | 'required' | undefined;
  /** Asks for the document-wide list rather than one level's. */
  readonly base: boolean;
  /** Asks which levels, specialties or competencies there are. */
  readonly lists: Listing | undefined;
  /** Names of the asked-for kind that the documents do not know. */
  readonly unknown: readonly UnknownName[];
  /** Stems of what is left: the topic. */
  readonly topic: readonly string[];
  /** The topic as typed, for showing. */
  readonly topicText: string;
  /** Wants every line that speaks of the topic, not the best ones. */
  readonly exhaustive: boolean;
  /** Stems of the words the asker stressed, or that name the point the lines must speak of. */
  readonly stressed: readonly string[];
  /** Asks which specialty, level or role something belongs to. */
  readonly seeks: 'specialty' | 'specialties' | 'level' | undefined;
}

/** Names something that the documents have. */
export const isNamed = ({ levels, specialties, documents }: Question): boolean =>
  levels.length + specialties.length + documents.length > 0;
