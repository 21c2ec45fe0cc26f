import { expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../../src/answers/grounding/lexicon.ts';
import { read } from '../../../../src/answers/grounding/text/reading.ts';
import { isVerbAt } from '../../../../src/answers/grounding/text/verbs.ts';

const verbs = (text: string): readonly string[] => {
  const reading = read([text], EMPTY_LEXICON);
  return reading.words
    .filter((word) => word.carries !== 'function' && isVerbAt(reading, word))
    .map(({ lower }) => lower);
};

test.each([
  ['Trust the group', ['trust']],
  ['We will describe plans', ['describe']],
  ['An installation process for customers', []],
  ['Capable of describing plans', ['describing']],
  ['Design turns them into prototypes', ['design', 'turns']],
  ['Plans are reviewed by designers', ['plans', 'reviewed']],
])('%s', (text, words) => expect(verbs(text)).toEqual(words));
