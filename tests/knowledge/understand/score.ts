// Compares outlines with what a careful reader found. By itself: `node tests/knowledge/understand/score.ts DIR`.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../../src/knowledge/read/read-document.ts';
import { type DocumentOutline, outlineOf } from '../../../src/knowledge/understand/outline.ts';
import { understandDocument } from '../../../src/knowledge/understand/understand.ts';
import { type DocumentTruth, type LevelTruth, Truth } from './truth.ts';

/** Right answers among those asked for, by kind. */
export interface Score {
  readonly levels: F1;
  readonly specialties: F1;
  readonly competencies: F1;
  readonly grades: Share;
  readonly requirements: Share;
  readonly responsibilities: Share;
  readonly inherits: Share;
  readonly base: Share;
}

interface F1 {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

interface Share {
  readonly right: number;
  readonly wanted: number;
  readonly wrong: readonly string[];
}

type FoundLevel = DocumentOutline['levels'][number];

const same = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function scoreDocument(outline: DocumentOutline, truth: DocumentTruth): Score {
  const pairs = pair(outline.levels, truth.levels);
  const specialties = truth.specialties.map((s) => ({ ...s, names: [s.name, ...(s.also ?? [])].map(same) }));
  const optional = new Set(truth.optionalSpecialties.map(same));
  const named = outline.specialties.filter((s) => !optional.has(same(s.name)));
  const matched = specialties.flatMap((s) => {
    const found = named.find((n) => s.names.includes(same(n.name)));
    return found ? [{ truth: s, found }] : [];
  });
  const level = (key: 'requirements' | 'responsibilities') =>
    share(pairs.map((p) => [p.truth.name, p.found?.[key], p.truth[key], p.truth.accept?.[key]] as const));
  const ofSpecialties = matched.map(
    (m) => [m.truth.name, m.found.requirements, m.truth.requirements, m.truth.accept?.requirements] as const,
  );
  const base = truth.baseRequirements ?? truth.base_requirements;
  return {
    levels: {
      right: pairs.filter((p) => p.found).length,
      found: outline.levels.length,
      wanted: truth.levels.length,
    },
    specialties: { right: matched.length, found: named.length, wanted: specialties.length },
    competencies: bestCompetencies(outline.competencies, truth),
    grades: share(
      pairs.map((p) => [p.truth.name, p.found?.grade, p.truth.grade, p.truth.accept?.grade] as const),
    ),
    requirements: added(level('requirements'), share(ofSpecialties)),
    responsibilities: level('responsibilities'),
    inherits: share(
      pairs.map(
        (p) => [p.truth.name, p.found?.inherits, p.truth.inherits, p.truth.accept?.inherits] as const,
      ),
    ),
    base: share([['base', outline.baseRequirements, base, truth.accept?.baseRequirements]]),
  };
}

function pair(found: readonly FoundLevel[], truth: readonly LevelTruth[]) {
  const left = [...found];
  return truth.map((wanted) => {
    const names = [wanted.name, ...(wanted.also ?? [])].map(same);
    const at = left.findIndex((level) => names.includes(same(level.name)));
    return { truth: wanted, found: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
}

function bestCompetencies(found: readonly string[], truth: DocumentTruth): F1 {
  const readings = [[...truth.competencies, ...truth.manager_competencies], ...truth.alsoCompetencies];
  const own = new Set(found.map(same));
  const scores = readings.map((names) => {
    const wanted = new Set(names.map(same));
    return {
      right: [...wanted].filter((name) => own.has(name)).length,
      found: own.size,
      wanted: wanted.size,
    };
  });
  return scores.reduce((best, score) => (f1(score) > f1(best) ? score : best));
}

type Line = readonly [name: string, found: unknown, wanted: unknown, accept: readonly unknown[] | undefined];

/** Lines whose truth is not stated are not asked for. */
function share(lines: readonly Line[]): Share {
  const asked = lines.filter(([, , wanted]) => wanted !== undefined);
  const isRight = ([, found, wanted, accept]: Line) =>
    [wanted, ...(accept ?? [])].some((reading) => JSON.stringify(reading) === JSON.stringify(found));
  const wrong = asked.filter((line) => !isRight(line));
  const tell = ([name, found, wanted]: Line) =>
    `${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
  return { right: asked.length - wrong.length, wanted: asked.length, wrong: wrong.map(tell) };
}

const added = (a: Share, b: Share): Share => ({
  right: a.right + b.right,
  wanted: a.wanted + b.wanted,
  wrong: [...a.wrong, ...b.wrong],
});

export const f1 = ({ right, found, wanted }: F1): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted);

export const shareOf = ({ right, wanted }: Share): number => (wanted === 0 ? 1 : right / wanted);

/** The reading a truth file calls as right is tried where it scores better. */
export function scoreFile(dir: string, truth: DocumentTruth) {
  const raw = readDocument(truth.file, readFileSync(join(dir, truth.file), 'utf8'));
  const outline = outlineOf(understandDocument(raw, {}));
  const score = scoreDocument(outline, truth);
  const other = truth.acceptAlternative && scoreDocument(outline, { ...truth, ...truth.acceptAlternative });
  return { file: truth.file, outline, score: other && f1(other.levels) > f1(score.levels) ? other : score };
}

export const scoreFolder = (dir: string) =>
  Truth.parse(JSON.parse(readFileSync(join(dir, 'truth.json'), 'utf8'))).map((truth) =>
    scoreFile(dir, truth),
  );

function print(dir: string): void {
  for (const { file, outline, score } of scoreFolder(dir)) {
    const { levels, specialties, competencies, ...shares } = score;
    const names = Object.entries({ levels, specialties, competencies }).map(
      ([k, v]) => `${k} ${f1(v).toFixed(2)}`,
    );
    const rest = Object.entries(shares).map(([k, v]) => `${k} ${v.right}/${v.wanted}`);
    console.log(`${basename(file)}: ${[...names, ...rest].join(', ')}`);
    for (const [key, value] of Object.entries(shares))
      for (const line of value.wrong) console.log(`    ${key} ${line}`);
    if (f1(levels) < 1) console.log(`    levels ${outline.levels.map((l) => l.name).join(' | ')}`);
    if (f1(specialties) < 1)
      console.log(`    specialties ${outline.specialties.map((s) => s.name).join(' | ')}`);
    if (f1(competencies) < 1) console.log(`    competencies ${outline.competencies.join(' | ')}`);
  }
}

if (import.meta.main) print(process.argv[2] ?? 'tests/fixtures/families');
