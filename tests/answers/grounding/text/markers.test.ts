import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { denials } from '../../../../src/answers/grounding/text/denials.ts';
import { markers } from '../../../../src/answers/grounding/text/markers.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';

const marked = (text: string): string[] =>
  markers(read([text], EMPTY_LEXICON)).map((marker) => `${marker.axis} ${marker.text}`);

test.each([
  ['Bonus points: experience', ['preference bonus points']],
  ['hardly any guidance', ['amount hardly any']],
  ['nearly all aspects', ['amount nearly all']],
  ['the most important aspects', []],
  ['as needed, adapt', ['condition as needed']],
  ['adapt where necessary', ['condition where necessary']],
  ['reviews every month', []],
  ['it has to do with users', []],
] as const)('%s', (text, expected) => expect(marked(text)).toEqual(expected));

const denied = (text: string): string[] => {
  const reading = read([text], EMPTY_LEXICON);
  return reading.words.filter(({ at }) => denials(reading).has(at)).map(({ lower }) => lower);
};

test.each([
  ["PMs don't ship anything", ['ship']],
  ['manage products rather than people', ['people']],
  ['without help from others', ['help']],
  ['not only users', []],
  ['little to no support', []],
  ['no less important', []],
] as const)('%s', (text, expected) => expect(denied(text).slice(0, 1)).toEqual(expected));
