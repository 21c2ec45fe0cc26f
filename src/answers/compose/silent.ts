// The honest no: what the documents do not say, and what in them comes nearest.
import { type Library, sectionsOf } from '../../knowledge/library/library.ts';
import type { Section, SectionRole } from '../../knowledge/model.ts';
import type { Silence } from '../../knowledge/search/silence.ts';
import type { Answer, Near, Step } from '../answer.ts';
import type { Finding } from '../find.ts';
import type { Question, UnknownName } from '../question/question.ts';
import { suggestionFor } from '../question/suggestion.ts';
import { stepTo } from './overlooked.ts';
import { levelStep, shortName, specialtyStep } from './steps.ts';

const NEAR = 2;

export function composeSilence(
  library: Library,
  question: Question,
  finding: Finding,
  silence: Silence | undefined,
): Answer {
  return {
    outcome: 'not_found',
    intent: question.intent,
    title: 'The documents do not say.',
    reason: silence?.reason ?? 'Nothing in the documents answers this.',
    near: silence ? nearByRole(library, question, silence.near) : nearByScore(finding),
    next: [{ label: 'What I can answer', ask: 'help' }],
  };
}

function nearByRole(library: Library, question: Question, roles: readonly string[]): Near[] {
  const [level] = question.levels;
  const inside = level ? [level.section] : library.documents.slice(0, 1).map((d) => d.root);
  const doc = level?.doc ?? library.documents[0]?.file ?? '';
  const found = inside
    .flatMap((s) => [...sectionsOf(s)])
    .filter((s) => roles.includes(s.role satisfies SectionRole));
  return found.slice(0, NEAR).map((section) => nearSection(library, doc, section));
}

function nearByScore({ hits }: Finding): Near[] {
  const seen = new Set<string>();
  return hits
    .filter(({ passage }) => {
      const key = [passage.doc, ...passage.path].join('/');
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, NEAR)
    .map(({ passage }) => ({
      label: passage.path.at(-1) ?? passage.doc,
      doc: passage.doc,
      path: passage.path,
      ask: `/career ${passage.path.slice(-2).join(' ')}`,
    }));
}

function nearSection(library: Library, doc: string, section: Section): Near {
  const level = library.levels.find((l) => [...sectionsOf(l.section)].includes(section));
  const ask = level ? `/level ${shortName(library, level)}` : `/career ${section.heading}`;
  return { label: section.path.slice(-2).join(' › '), doc, path: section.path, ask };
}

/** A name the documents do not have: said plainly, with what exists instead. */
export function composeUnknown(
  library: Library,
  question: Question,
  unknown: UnknownName,
  finding: Finding,
  nearest: readonly Step[] = [],
): Answer {
  const options = existing(library, question, unknown.kind);
  const meant = suggestionFor(library, unknown.text);
  const step = meant ? [stepTo(library, question, meant)] : [];
  return {
    outcome: 'not_found',
    intent: question.intent,
    title: `The documents have no ${calledFor[unknown.kind]}“${unknown.text}”.`,
    reason: [...(meant ? [`Did you mean ${meant.name}?`] : []), theyHave(options)].join(' '),
    near: unknown.kind === 'competency' ? nearByScore(finding) : [],
    next: [...step, ...nearest, ...options].slice(0, 5),
  };
}

const theyHave = (options: readonly Step[]): string =>
  options.length > 0 ? `They have: ${options.map(({ label }) => label).join(', ')}.` : 'They name none.';

const calledFor: Readonly<Record<UnknownName['kind'], string>> = {
  level: 'level ',
  specialty: 'specialty ',
  competency: 'competency ',
  name: 'level or specialty ',
  grade: '',
};

function existing(library: Library, { levels }: Question, kind: UnknownName['kind']): readonly Step[] {
  const [level] = levels;
  if (kind === 'specialty') return library.specialties.map(specialtyStep);
  if (kind !== 'competency') return (library.documents[0]?.levels ?? []).map((l) => levelStep(library, l));
  if (!level) return competencySteps(library);
  return level.behaviours.map(({ competency }) => ({
    label: competency,
    ask: `/behaviors ${shortName(library, level)} ${competency}`,
  }));
}

const competencySteps = (library: Library): readonly Step[] =>
  [...new Set(library.documents.flatMap((d) => d.competencies))].map((competency) => ({
    label: competency,
    ask: `/behaviors ${competency}`,
  }));
