import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { denials } from '../../../../src/answers/grounding/text/denials.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';

const denied = (text: string): readonly string[] => {
  const reading = read([text], EMPTY_LEXICON);
  return [...denials(reading).keys()].toSorted((a, b) => a - b).map((at) => reading.words[at]?.lower ?? '');
};

test.each([
  ['They do not negotiate prices or sign contracts.', ['negotiate', 'sign']],
  ['Nothing that breaks the build is merged.', ['merged']],
  ['Signing contracts is not the job of designers.', ['signing', 'job']],
  ['Engineers leave the research to others.', ['research']],
  ['Fluency is irrelevant.', ['fluency']],
  ['Engineers refuse to merge broken builds.', ['merge']],
  ['They are paged whether or not revenue is at stake.', []],
])('%s', (text, words) => expect(denied(text)).toEqual(words));
