// The meaning of a question in a form that can be kept: the names in it and its topic's stems, never its words.
import { z } from 'zod';
import { documentOf, type Library } from '../../knowledge/library/library.ts';
import { type Intent, intents } from '../answer.ts';
import { commands, type Question } from './question.ts';

const MOST_NAMES = 8;
const MOST_STEMS = 24;

/** The same name stands in several documents: it is kept with its own. */
const Named = z.strictObject({ doc: z.string(), name: z.string() });
const Memory = z.strictObject({
  intent: z.enum(intents),
  command: z.enum(commands).exactOptional(),
  levels: z.array(Named).max(MOST_NAMES).exactOptional(),
  everyLevel: z.literal(true).exactOptional(),
  specialties: z.array(Named).max(MOST_NAMES).exactOptional(),
  competency: z.string().exactOptional(),
  documents: z.array(z.string()).max(MOST_NAMES).exactOptional(),
  facet: z.enum(['bonus', 'required']).exactOptional(),
  base: z.literal(true).exactOptional(),
  topic: z.array(z.string()).max(MOST_STEMS).exactOptional(),
  seeks: z.enum(['specialty', 'specialties', 'level']).exactOptional(),
});
export type Memory = z.infer<typeof Memory>;

export function remember(question: Question): Memory {
  const { intent, command, levels, everyLevel, specialties, competency, documents } = question;
  const { facet, base, topic, seeks } = question;
  const named = ({ doc, name }: { readonly doc: string; readonly name: string }) => ({ doc, name });
  return {
    intent,
    ...(command ? { command } : {}),
    ...(levels.length > 0 ? { levels: levels.slice(0, MOST_NAMES).map(named) } : {}),
    ...(everyLevel ? { everyLevel } : {}),
    ...(specialties.length > 0 ? { specialties: specialties.slice(0, MOST_NAMES).map(named) } : {}),
    ...(competency === undefined ? {} : { competency }),
    ...(documents.length > 0 ? { documents: documents.slice(0, MOST_NAMES).map(({ file }) => file) } : {}),
    ...(facet ? { facet } : {}),
    ...(base ? { base } : {}),
    ...(topic.length > 0 ? { topic: topic.slice(0, MOST_STEMS) } : {}),
    ...(seeks ? { seeks } : {}),
  };
}

/** Undefined where it was not written by `remember`, or where the documents no longer know what it was about. */
export function recall(library: Library, kept: unknown): Question | undefined {
  const parsed = Memory.safeParse(kept);
  if (!parsed.success) return undefined;
  const memory = parsed.data;
  const question = questionFrom(library, memory);
  return isAbout(question, memory.intent) ? question : undefined;
}

function questionFrom(library: Library, memory: Memory): Question {
  const topic = memory.topic ?? [];
  const competencies = new Set(library.documents.flatMap((document) => document.competencies));
  const { competency } = memory;
  return {
    text: '',
    command: memory.command,
    intent: memory.intent,
    levels: found(library.levels, memory.levels),
    everyLevel: memory.everyLevel ?? false,
    specialties: found(library.specialties, memory.specialties),
    competency: competency !== undefined && competencies.has(competency) ? competency : undefined,
    documents: (memory.documents ?? []).flatMap((file) => documentOf(library, file) ?? []),
    facet: memory.facet,
    base: memory.base ?? false,
    lists: undefined,
    unknown: [],
    topic,
    topicText: topic.join(' '),
    exhaustive: false,
    stressed: [],
    seeks: memory.seeks,
  };
}

interface InDocument {
  readonly doc: string;
  readonly name: string;
}

const found = <T extends InDocument>(known: readonly T[], kept: readonly InDocument[] = []): T[] =>
  kept.flatMap(({ doc, name }) => known.find((one) => one.doc === doc && one.name === name) ?? []);

const isAbout = (question: Question, intent: Intent): boolean =>
  question.levels.length + question.specialties.length + question.documents.length + question.topic.length >
    0 ||
  question.competency !== undefined ||
  (intent !== 'free' && intent !== 'help');
