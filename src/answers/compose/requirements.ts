// Requirements added up: a level's own, those it builds on, a specialty's, the base; nothing twice.
import { documentOf, type Library, sectionsOf } from '../../knowledge/library/library.ts';
import type { CareerDocument, Level, Part, Passage, Specialty } from '../../knowledge/model.ts';
import type { Answer, Group, Step } from '../answer.ts';
import { promotionPattern } from '../question/asks-for.ts';
import type { Question } from '../question/question.ts';
import { group, LIST, titleOf, withoutRepeats, wordsKey } from './groups.ts';
import { levelStep, levelSteps, shortName, specialtyStep } from './steps.ts';

const UNDECIDED = 'How promotions are decided is not in the documents.';

/** What is shown of the base list when it only completes the picture. */
const BASE_TASTE = 3;

interface Source {
  readonly label: string;
  readonly part: Part;
  readonly limit: number;
  readonly moreAsk: string;
}

export function composeRequirements(library: Library, question: Question): Answer {
  const { levels, specialties, documents, facet } = question;
  const own = [
    ...levels.flatMap((level) => levelSource(library, level)),
    ...specialties.flatMap(specialtySource),
    ...documents.flatMap((d) =>
      d.base ? [source(d.title, d.base, `/career requirements of ${d.title}`, 30)] : [],
    ),
  ];
  const inherited = levels.length === 1 ? levels.flatMap((level) => chainSources(library, level)) : [];
  const base = baseSource(library, question, own.length === 0);
  const seen = new Set<string>();
  const groups = [...own, ...inherited, ...base].flatMap((s) => sourceGroups(s, facet, seen));
  const names = [
    ...levels.map((l) => l.name),
    ...specialties.map((s) => s.name),
    ...documents.map((d) => d.title),
  ];
  const [level] = levels;
  return {
    outcome: 'answered',
    intent: 'requirements',
    title: `Requirements: ${names.length > 0 ? names.join(' + ') : 'all levels'}`,
    groups,
    notes: notes(library, question),
    next: level
      ? levelSteps(library, level).filter((s) => !s.ask.startsWith('/requirements'))
      : specialties.map(specialtyStep),
  };
}

const source = (label: string, part: Part, moreAsk: string, limit = 20): Source => ({
  label,
  part,
  limit,
  moreAsk,
});

function levelSource(library: Library, level: Level): Source[] {
  const name = shortName(library, level);
  return level.requirements ? [source(name, level.requirements, `/requirements ${name}`)] : [];
}

/** A specialty without a heading for its requirements lists them right under its name. */
function specialtySource({ name, requirements, mission, section }: Specialty): Source[] {
  const items = mission.filter((passage) => passage.kind === 'bullet');
  const listed: Part | null = items.length > 0 ? { sections: [section], lead: [], items, extras: [] } : null;
  const part = requirements ?? listed;
  return part ? [source(name, part, `/requirements ${name}`)] : [];
}

/** What a level's own list says it comes on top of; where it says nothing, what the level builds on. */
function chainSources(library: Library, level: Level): Source[] {
  const ladder = documentOf(library, level.doc)?.levels ?? [];
  const said = wordsKey((level.requirements?.lead ?? []).map((p) => p.text).join(' '));
  const lead = said.replaceAll(wordsKey(level.name), '');
  const named = level.inherits.filter((name) => said === '' || lead.includes(wordsKey(name)));
  return named.flatMap((name) => {
    const below = ladder.find((other) => other.name === name && other !== level);
    if (!below?.requirements) return [];
    const short = shortName(library, below);
    return [
      source(short, withoutLead(below.requirements), `/requirements ${short}`, LIST),
      ...chainSources(library, below),
    ];
  });
}

const withoutLead = (part: Part): Part => ({ ...part, lead: [] });

function baseSource(library: Library, question: Question, alone: boolean): Source[] {
  const doc = question.levels[0]?.doc ?? question.specialties[0]?.doc ?? library.documents[0]?.file ?? '';
  const base = documentOf(library, doc)?.base;
  const wanted = question.base || alone || question.levels.some((level) => level.inheritsBase);
  if (!base || !wanted || question.documents.length > 0) return [];
  const whole = alone || question.base;
  return [source('Base, all levels', base, '/requirements base', whole ? base.items.length : BASE_TASTE)];
}

/** Must-haves and bonus points apart; a line that already stands above is not repeated. */
function sourceGroups(
  { label, part, limit, moreAsk }: Source,
  facet: Question['facet'],
  seen: Set<string>,
): Group[] {
  const fresh = part.items.filter((item) => !seen.has(wordsKey(item.text)));
  for (const item of part.items) seen.add(wordsKey(item.text));
  const must = withoutRepeats(fresh.filter((item) => !item.bonus));
  const bonus = withoutRepeats(fresh.filter((item) => item.bonus));
  const lead = facet === 'bonus' ? [] : part.lead;
  const full = limit > BASE_TASTE;
  const lists: readonly [string, readonly Passage[], number][] = [
    [label, facet === 'bonus' ? [] : [...lead, ...must], limit + lead.length],
    [
      `${label}: bonus points`,
      facet === 'required' ? [] : bonus,
      full ? LIST : facet === 'bonus' ? bonus.length : 0,
    ],
  ];
  return lists
    .filter(([, passages]) => passages.length > 0)
    .map(([heading, passages, most]) => group({ heading, passages, limit: most, moreAsk }))
    .filter((g) => g.points.length > 0);
}

/** What the documents say elsewhere, named and not mixed in. */
function notes(library: Library, { levels, specialties, text }: Question): string[] {
  const older = library.documents.filter((d) => d.status === 'superseded');
  const postings = library.documents.filter(
    (d) => d.kind === 'posting' && specialties.some((s) => d.title.includes(s.name)),
  );
  const headings = (d: CareerDocument) => new Set([...sectionsOf(d.root)].map((section) => section.heading));
  const differs = older.filter((d) =>
    levels.some((level) => level.doc !== d.file && headings(d).has(level.name)),
  );
  const undecided = promotionPattern.test(text)
    ? ['How promotions are decided is not in the documents.']
    : [];
  return [
    ...undecided,
    ...differs.map((d) => `Described differently in “${d.title}” (superseded).`),
    ...postings.map((d) => `There is also the posting “${titleOf(library, d.file)}”.`),
  ];
}

export function chooseRequirements(library: Library, { text }: Question): Answer {
  const levels: Step[] = library.levels
    .filter((l) => l.requirements)
    .map((level) => ({
      label: levelStep(library, level).label,
      ask: `/requirements ${level.doc === library.documents[0]?.file ? shortName(library, level) : level.name}`,
    }));
  const base = library.documents[0]?.base ? [{ label: 'All levels (base)', ask: '/requirements base' }] : [];
  return {
    outcome: 'choose',
    intent: 'requirements',
    title: promotionPattern.test(text)
      ? `${UNDECIDED} What each level asks for is:`
      : 'Requirements of what?',
    options: [...base, ...levels],
    next: [],
  };
}
