import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/knowledge/read/read-document.ts';
import { outlineOf } from '../../../src/knowledge/understand/outline.ts';
import { understandDocument } from '../../../src/knowledge/understand/understand.ts';

const understand = (text: string) => understandDocument(readDocument('a.md', text), {});
const levels = (text: string) => understand(text).levels.map((level) => level.name);

describe('levels', () => {
  test('several named by one grade block', () => {
    const text = '# Editor\n\n## Job Grade\n\nThe Editor is a grade 6.\n\nThe Senior Editor is a grade 7.';
    expect(understand(text).levels.map(({ name, grade }) => [name, grade])).toEqual([
      ['Editor', 6],
      ['Senior Editor', 7],
    ]);
  });

  test('below the competencies that they are described by', () => {
    const text =
      '# Ladder\n\n## Craft\n\n### Level 1\n- a\n\n### Level 2\n- b\n\n## Team\n\n### Level 1\n- c\n\n### Level 2\n- d';
    const { levels: found, competencies } = understand(text);
    expect(found.map((level) => level.name)).toEqual(['Level 1', 'Level 2']);
    expect(competencies).toEqual(['Craft', 'Team']);
    expect(found[1]?.behaviours.map((b) => b.items.map((item) => item.text))).toEqual([['b'], ['d']]);
  });

  test('only listed by name', () => {
    expect(levels('## Levels\n\n- Junior Editor;\n- Editor;\n- Senior Editor.')).toEqual([
      'Junior Editor',
      'Editor',
      'Senior Editor',
    ]);
    expect(levels('## Levels\n\n- [Junior Editor](a)\n- [Senior Editor](b)')).toEqual([]);
  });

  test('below a heading that elsewhere is a step of hiring', () => {
    const graded = (name: string) => `### ${name}\n\n#### Job Grade\n\nThe ${name} is a grade 5.\n\n`;
    expect(levels(`## Compensation\n\n${graded('Pay Analyst')}${graded('Pay Partner')}`)).toEqual([
      'Pay Analyst',
      'Pay Partner',
    ]);
  });

  test('not what a manager manages, though it stands beside', () => {
    const text =
      '# Roles\n\n## Director, Advice\n\n### Requirements\n\n- a\n\n## Advice\n\ntext\n\n## Senior Keep\n\n### Requirements\n\n- a\n\n## Keep\n\ntext';
    expect(levels(text)).toEqual(['Director, Advice', 'Senior Keep', 'Keep']);
  });

  test('not the steps of the hiring process, however senior', () => {
    const steps =
      '## Hiring Process\n\n### 1. Senior Manager Interview\n\n- a\n\n### Final Interview - Director\n\n- b';
    expect(levels(`## Senior Editor\n\n### Requirements\n\n- a\n\n${steps}`)).toEqual(['Senior Editor']);
  });

  test('a heading that repeats the level above it is where its grade stands', () => {
    const text =
      '## Senior Editor\n\n### Senior Editor\n\nThe Senior Editor is a grade 7.\n\n### Senior Editor Requirements\n\n- a';
    expect(outlineOf(understand(text)).levels).toMatchObject([
      { name: 'Senior Editor', grade: 7, requirements: 1 },
    ]);
  });

  test('cells of a row that speaks of several levels are cut out of it', () => {
    const text = '| | Junior Editor | Senior Editor |\n|-|-|-|\n| Craft | knows it | teaches it |';
    const { levels: found, cuts, passages } = understand(text);
    expect(found.map((level) => level.behaviours[0]?.items[0]?.text)).toEqual(['knows it', 'teaches it']);
    expect(cuts.map((cut) => cut.text)).toEqual(['knows it', 'teaches it']);
    expect(passages).toHaveLength(1);
  });
});

describe('requirements', () => {
  test('of a page without levels are those of everybody', () => {
    const { base, kind } = outline('# Editor\n\n## Requirements\n\n- a\n- b\n\n### Nice to have\n\n- c');
    expect({ base, kind }).toEqual({ base: 2, kind: 'posting' });
  });

  test('of one country are nobody’s', () => {
    const text =
      '## Senior Editor\n\n### Requirements\n\n- a\n\n### Location Specific Requirements\n\n#### Chile\n\n- b';
    expect(outlineOf(understand(text)).levels).toMatchObject([{ requirements: 1 }]);
  });

  test('a nice-to-have section is kept apart and marked', () => {
    const [level] = understand(
      '## Senior Editor\n\n### Requirements\n\n- a\n\n#### Nice to have\n\n- b',
    ).levels;
    expect(level?.requirements?.items.map((item) => item.text)).toEqual(['a']);
    expect(level?.requirements?.extras).toMatchObject([{ text: 'b', bonus: true }]);
  });

  function outline(text: string) {
    const { baseRequirements: base, kind } = outlineOf(understand(text));
    return { base, kind };
  }
});

describe('specialties', () => {
  const names = (text: string) => understand(text).specialties.map((specialty) => specialty.name);

  test('that only have names', () => {
    expect(names('## Specialties\n\n- Fraud\n- Card payments')).toEqual(['Fraud', 'Card payments']);
  });

  test('beside their heading, in groups, below one level', () => {
    const level =
      '## Senior Editor\n\n### Requirements\n\n- a\n\n### Senior Editor - Specialties\n\n#### Maps\n\ntext\n\n';
    const beside =
      '### Prose\n\n#### Novels\n\n#### Requirements\n\n- b\n\n### Poems\n\n#### Requirements\n\n- c\n- d';
    expect(outlineOf(understand(level + beside)).specialties).toEqual([
      { name: 'Maps', requirements: null },
      { name: 'Novels', requirements: 1 },
      { name: 'Poems', requirements: 2 },
    ]);
  });

  test('named as such without a heading above', () => {
    expect(
      names('## Foundations Specialty\n\ntext\n\n## Hiring Process for Foundations Specialty\n\n- a'),
    ).toEqual(['Foundations']);
  });
});
