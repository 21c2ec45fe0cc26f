import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';
import { rungs } from '../../../../src/answers/grounding/text/rungs.ts';

const named = (text: string): string[] =>
  rungs(read([text], EMPTY_LEXICON)).map(({ name, role }) => `${name} ${role}`.trim());

test.each([
  ['The Senior Product Manager leads', ['senior product manager']],
  ['Senior Principal PMs lead', ['senior principal product manager']],
  ['an SPPM leads', ['senior principal product manager']],
  ['Senior Technical Product Manager', ['senior technical product manager']],
  ['Intermediate Product Manager', ['product manager']],
  ['Prinicipal Product Manager', ['principal product manager']],
  ['PMs and Senior PMs', ['product manager', 'senior product manager']],
  ['at PM level', ['level']],
  ['senior leadership and more senior people', []],
  ['leadership principles', []],
] as const)('%s', (text, expected) => expect(named(text)).toEqual(expected));
