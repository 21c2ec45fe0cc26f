import { describe, expect, test } from 'vitest';
import { f1, scoreFolder } from './score.ts';

// Invented documents in the forms that real ones take; truth.json says what a careful reader finds in each.
describe('documents of every form are understood as a careful reader does', () => {
  test.each(scoreFolder('tests/fixtures/families').map(({ file, score }) => [file, score] as const))(
    '%s',
    (_file, { levels, specialties, competencies, ...shares }) => {
      expect({ levels: f1(levels), specialties: f1(specialties), competencies: f1(competencies) }).toEqual({
        levels: 1,
        specialties: 1,
        competencies: 1,
      });
      expect(Object.values(shares).flatMap((share) => share.wrong)).toEqual([]);
    },
  );
});
