import { describe, expect, test } from 'vitest';
import { readLevelName } from '../../../src/knowledge/understand/level-name.ts';

describe('the name of a level without its decorations', () => {
  test.each([
    ['**Level 4: Master Printer (IC4)**', 'Master Printer', ['Level 4', 'IC4']],
    ['IC1 - Junior Engineer', 'IC1 - Junior Engineer', ['IC1', 'Junior Engineer']],
    ['IC1: Associate PM', 'IC1: Associate PM', ['IC1', 'Associate PM']],
    ['E3 — Editor 3', 'E3 — Editor 3', ['E3', 'Editor 3']],
    [
      'L4 - Senior Product Manager (Current)',
      'L4 - Senior Product Manager',
      ['L4', 'Senior Product Manager'],
    ],
    ['Job Title: Senior Editor', 'Senior Editor', []],
    ['1.2 Senior Editor', 'Senior Editor', []],
    ['Level IV', 'Level IV', []],
    ['Builder II (Band 2)', 'Builder II', ['Band 2']],
    ['Junior Fitter (L1)', 'Junior Fitter', ['L1']],
    ['Level 1: Software Engineer (0-2 years)', 'Software Engineer', ['Level 1']],
    ['1. Trainee map editor', 'Trainee map editor', []],
    ['Lead Rigger ##', 'Lead Rigger', []],
    ['🚀 Senior Editor:', 'Senior Editor', []],
    [
      'Mid-Level Engineer (Engineer II, Software Engineer)',
      'Mid-Level Engineer',
      ['Engineer II', 'Software Engineer'],
    ],
    ['Group Manager, Product (GMP)', 'Group Manager, Product (GMP)', []],
    ['Technical Writer (Intermediate)', 'Technical Writer (Intermediate)', []],
    ['IC3', 'IC3', []],
  ])('%s', (heading, name, codes) => {
    expect(readLevelName(heading)).toMatchObject({ name, codes });
  });
});

describe('how sure a heading sounds like a level', () => {
  test.each([
    ['IC3', 'code'],
    ['M3', 'code'],
    ['Level 2', 'code'],
    ['Level 2: Editor', 'code'],
    ['Senior Editor', 'senior'],
    ['Staff', 'senior'],
    ['Editor II', 'senior'],
    ['Engineer 1', 'senior'],
    ['Manager, Accounting', 'senior'],
    ['Director of Pricing', 'senior'],
    ['VP, Advice', 'senior'],
    ['CTO', 'senior'],
    ['IC2 Engineer (Code Craftsperson)', 'senior'],
    ['Stock Accountant', 'noun'],
    ['Product Designer', 'noun'],
    ['Solutions Architect', 'noun'],
    ['Level III', 'code'],
    ['Editor 1 (Entry)', 'senior'],
    ['CSM II', 'senior'],
    ['WEEK 1', 'none'],
    ['Q3', 'none'],
    ['render(options)', 'none'],
    ['Inspector L2', 'senior'],
    ['Level B', 'code'],
    ['Communication', 'none'],
    ['Sensing Mechanisms', 'none'],
    ['Product Levels - Manager', 'none'],
    ['You lead a team.', 'none'],
    ['Senior editors are expected to know the trade and to teach it', 'none'],
  ])('%s: %s', (heading, likeness) => {
    expect(readLevelName(heading).likeness).toBe(likeness);
  });

  test('the number of a pay band is kept', () => {
    expect(readLevelName('Builder II (Band 2)').band).toBe(2);
    expect(readLevelName('Editor (Grade 5)').band).toBe(5);
    expect(readLevelName('Grade 6: Senior Editor')).toMatchObject({ name: 'Senior Editor', band: 6 });
    expect(readLevelName('Junior Fitter (L1)').band).toBeNull();
  });
});
