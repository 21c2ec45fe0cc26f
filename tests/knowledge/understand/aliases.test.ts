import { describe, expect, test } from 'vitest';
import { levelAliases, specialtyAliases } from '../../../src/knowledge/understand/aliases.ts';

describe('what people call a level', () => {
  test.each([
    [
      'Senior Product Manager',
      8,
      ['SPM', 'senior', 'sr', 'snr', 'sr Product Manager', 'grade 8', 'job level 8'],
    ],
    ['Intermediate Product Manager', 7, ['Product Manager', 'PM', 'mid', 'mid-level', 'intermediate']],
    ['Senior Principal Product Manager', 10, ['SPPM', 'senior principal', 'sr principal']],
    [
      'Technical Writer (Intermediate)',
      6,
      ['Technical Writer', 'Intermediate', 'Intermediate Technical Writer'],
    ],
    ['Group Manager, Product (GMP)', 9, ['GMP', 'Group Manager, Product']],
    ['Director of Pricing', 10, ['Pricing Director', 'Director, Pricing']],
    ['Manager, Accounting', 8, ['Accounting Manager', 'Manager of Accounting']],
  ])('%s', (name, grade, expected) => {
    expect(levelAliases({ name, grade, codes: [] })).toEqual(expect.arrayContaining(expected));
  });

  test('codes found elsewhere are names too', () => {
    expect(levelAliases({ name: 'Master Printer', grade: null, codes: ['IC4', 'Level 4'] })).toEqual(
      expect.arrayContaining(['IC4', 'Level 4']),
    );
  });

  test.each(['group', 'manager', 'vice'])('nobody says only "%s"', (word) => {
    expect(levelAliases({ name: 'Group Manager, Product', grade: 9, codes: [] })).not.toContain(word);
  });
});

describe('what people call a specialty', () => {
  test.each([
    ['Manage (Optimize)', ['Optimize', 'Manage', 'Manage:Optimize', 'Manage Optimize']],
    ['Verify (CI)', ['CI', 'Verify']],
    ['Distribution:Build', ['Build', 'Distribution', 'Distribution Build']],
    ['Platforms - GitLab Dedicated', ['GitLab Dedicated', 'Dedicated', 'Platforms']],
    ['Create', ['Create']],
  ])('%s', (name, expected) => {
    expect(specialtyAliases(name)).toEqual(expect.arrayContaining(expected));
  });
});
