import { describe, expect, test } from 'vitest';
import { gradeBelowHeading, gradedName, gradeInProse } from '../../../src/knowledge/understand/grade.ts';

describe('the grade that a sentence below "Job Grade" states', () => {
  test.each([
    ['The Senior Editor is a grade 7.', 7],
    ['The role is a grade 6.', 6],
    ['The Analyst is a grade #6.', 6],
    ['Editor is a grade 5 and reports to the Manager.', 5],
    ['The Senior CSE is a job grade level 7', 7],
    ['The Editor is a job grade 9', 9],
    ['The X is a grade 8 and is equivalent to the Manager, Data job grade', 8],
    ['Level 8', 8],
    ['Grade: 10', 10],
    ['A Recruiting Intern is not aligned to a job grade 5.', null],
    ['Works with 8 to 15 people.', null],
    ['Read more about job grades.', null],
  ])('%s', (text, grade) => {
    expect(gradeBelowHeading(text)).toBe(grade);
  });
});

describe('in running text only a plain statement counts', () => {
  test.each([
    ['The Associate level is a grade 5.', 5],
    ['Mentors grade 4 & 5 roles', null],
    ['Looks after 7 people at level 3.', null],
  ])('%s', (text, grade) => {
    expect(gradeInProse(text)).toBe(grade);
  });
});

test.each([
  ['The Senior Editor is a grade 7.', 'Senior Editor'],
  ['The Editor role is a grade 7.', 'Editor'],
  ['An Editor is a grade 7.', 'Editor'],
])('%s is said of the %s', (text, name) => {
  expect(gradedName(text)).toBe(name);
});
