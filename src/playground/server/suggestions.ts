// Three questions for each of the people one can be, made of the names these very documents use.
import { nextLevel, shortName } from '../../answers/compose/steps.ts';
import type { Library } from '../../knowledge/library/library.ts';
import type { Level, Specialty } from '../../knowledge/model.ts';
import { currentLevels } from '../../views/pickers.ts';
import type { Suggestion } from './wire.ts';

export const personas = ['pm', 'manager', 'recruiter'] as const;
export type Persona = (typeof personas)[number];

/** What the documents have a name for; a question that needs a missing one is left out. */
interface Names {
  readonly level: string | undefined;
  readonly next: string | undefined;
  readonly competency: string | undefined;
  readonly specialty: string | undefined;
}

type Question = (names: Names) => Suggestion | undefined;

const levelCard: Question = ({ level }) =>
  level === undefined ? undefined : { label: `What is expected at ${level}?`, typed: `/level ${level}` };
const wayUp: Question = ({ level, next }) =>
  level === undefined || next === undefined
    ? undefined
    : { label: `From ${level} to ${next}?`, typed: `How do I get from ${level} to ${next}?` };
const specialtyCard: Question = ({ specialty }) =>
  specialty === undefined
    ? undefined
    : { label: `What is ${specialty} about?`, typed: `/specialty ${specialty}` };
const comparison: Question = ({ level, next }) =>
  level === undefined || next === undefined
    ? undefined
    : { label: `Compare ${level} and ${next}`, typed: `/compare ${level}, ${next}` };
const behaviours: Question = ({ level, competency }) =>
  level === undefined || competency === undefined
    ? undefined
    : { label: `Example behaviors: ${competency}`, typed: `/behaviors ${level} ${competency}` };
const expectations: Question = ({ next }) =>
  next === undefined
    ? undefined
    : { label: `What does ${next} need?`, typed: `What is expected of a ${next}?` };
const requirements: Question = ({ level }) =>
  level === undefined ? undefined : { label: `Requirements at ${level}`, typed: `/requirements ${level}` };
const specialtyRequirements: Question = ({ specialty }) =>
  specialty === undefined
    ? undefined
    : { label: `Requirements for ${specialty}`, typed: `/requirements ${specialty}` };
const hiring: Question = () => ({ label: 'The hiring process', typed: 'What is the hiring process?' });
const help: Question = () => ({ label: 'What can I ask?', typed: '/career help' });

const questions: Readonly<Record<Persona, readonly Question[]>> = {
  pm: [levelCard, wayUp, specialtyCard, help],
  manager: [comparison, behaviours, expectations, help],
  recruiter: [requirements, specialtyRequirements, hiring, help],
};

const MOST = 3;

export function suggestionsFor(library: Library, persona: Persona): readonly Suggestion[] {
  const names = namesIn(library);
  return questions[persona].flatMap((question) => question(names) ?? []).slice(0, MOST);
}

function namesIn(library: Library): Names {
  const levels = currentLevels(library);
  const level = levels[Math.min(1, levels.length - 1)];
  const next = level && nextLevel(library, level);
  const short = (one: Level | undefined) => one && shortName(library, one);
  return {
    level: short(level),
    next: short(next),
    competency: level?.behaviours.find(({ items }) => items.length > 0)?.competency,
    specialty: sample(library)?.name,
  };
}

/** One with a name that is easily said, and much to say. */
function sample({ specialties }: Library): Specialty | undefined {
  const easy = specialties.filter(({ name }) => /^[\p{L} ]+$/u.test(name));
  const size = ({ requirements }: Specialty) => requirements?.items.length ?? 0;
  return easy.toSorted((a, b) => size(b) - size(a))[0] ?? specialties[0];
}
