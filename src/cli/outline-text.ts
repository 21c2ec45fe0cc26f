// What was understood of a document, for a person to check against it: one tree, every heading with its meaning.
import type { CareerDocument, Level, Part, Section, Specialty } from '../knowledge/model.ts';
import { countItems } from '../knowledge/understand/part.ts';

export function outlineText(document: CareerDocument): string {
  return [
    `${document.file}: ${document.title} (${document.kind}, ${document.status})`,
    ...indented([
      ...named('Levels', document.levels.flatMap(levelLines), document.levels.length),
      ...named('Specialties', document.specialties.map(specialtyLine), document.specialties.length),
      ...named('Competencies', document.competencies, document.competencies.length),
      ...baseLines(document.base),
      ...named('Headings', headingLines(document.root), document.passages.length, 'passages'),
      ...named('Problems', problemLines(document), document.problems.length),
    ]),
  ].join('\n');
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const named = (title: string, lines: readonly string[], count: number, unit = ''): string[] =>
  lines.length === 0 ? [] : [`${title} (${[count, unit].filter(Boolean).join(' ')})`, ...indented(lines)];

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "5 requirements", or why there is no number. */
function partText(part: Part | null, one: string, many: string): string {
  const count = countItems(part);
  if (count === null) return `no ${many}`;
  return count === 0 ? `${many} in prose` : counted(count, one, many);
}

function levelLines(level: Level): string[] {
  const grade = level.grade === null ? 'no grade' : `grade ${level.grade}`;
  const facts = [
    grade,
    partText(level.requirements, 'requirement', 'requirements'),
    partText(level.responsibilities, 'responsibility', 'responsibilities'),
  ];
  const on = [...(level.inheritsBase ? ['the base requirements'] : []), ...level.inherits];
  return [
    `${level.name}: ${facts.join(', ')}`,
    ...indented([
      ...(on.length > 0 ? [`on top of ${on.join(', ')}`] : []),
      ...level.behaviours.map(({ competency, items, pending }) => {
        const announced = pending.length > 0 ? `, ${counted(pending.length, 'announcement')} of more` : '';
        return `${competency}: ${counted(items.filter((p) => p.depth === 0).length, 'behaviour')}${announced}`;
      }),
      `also called ${level.aliases.slice(1, 9).join(', ')}`,
    ]),
  ];
}

function specialtyLine({ name, requirements, responsibilities, mission }: Specialty): string {
  const facts = [
    mission.length > 0 ? counted(mission.length, 'passage') : 'no introduction',
    partText(requirements, 'requirement', 'requirements'),
    ...(responsibilities ? [partText(responsibilities, 'responsibility', 'responsibilities')] : []),
  ];
  return `${name}: ${facts.join(', ')}`;
}

const baseLines = (base: Part | null): string[] =>
  base ? [`Base requirements: ${partText(base, 'item', 'items')}`] : [];

/** Every heading with what it was taken to mean and how many passages stand directly below it. */
function headingLines(root: Section): string[] {
  const own =
    root.passages.length > 0
      ? [`(before the first heading): ${counted(root.passages.length, 'passage')}`]
      : [];
  return [...own, ...root.sections.flatMap(sectionLines)];
}

function sectionLines(section: Section): string[] {
  const meaning = section.role === 'other' ? '' : ` [${section.role.replaceAll('_', ' ')}]`;
  const line = `${section.heading}${meaning}: ${counted(section.passages.length, 'passage')}`;
  return [line, ...indented(section.sections.flatMap(sectionLines))];
}

const problemLines = ({ problems }: CareerDocument): string[] =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
