// "Provide feedback on …" tells the reader to do what the quotes say that others do ("stakeholders who provide feedback").
import { type Check, type Claim, sameMatches } from '../claim.ts';
import { isParty } from '../text/parties.ts';
import type { Reading, Word } from '../text/reading.ts';

const NO_COMMAND = /(ing|ed|ly|tion|ment|s)$/;
const RELATIVE = /^(who|that|which)$/;
const BETWEEN = /^(can|could|may|might|will|should|often|also)$/;

export const command: Check = (claim) => {
  const [first] = claim.point.words;
  if (first === undefined || first.carries === 'function' || NO_COMMAND.test(first.lower)) return undefined;
  if (isParty(first)) return undefined;
  const actors = sameMatches(claim, first).map((deed) => relativeActor(claim.quotes, deed));
  const [actor] = actors;
  return actor && actors.every((one) => one && isTold(claim, one))
    ? `It tells the reader to ${first.lower}, which the quotes say of "${actor.text}".`
    : undefined;
};

/** The party before "who", which stands right before the verb. */
function relativeActor({ words }: Reading, { at, unit }: Word): Word | undefined {
  const who = words.slice(0, at).findLast(({ lower }) => !BETWEEN.test(lower));
  const before = who && words[who.at - 1];
  return who && RELATIVE.test(who.lower) && before?.unit === unit && isParty(before) ? before : undefined;
}

const isTold = (claim: Claim, actor: Word): boolean =>
  claim.point.words.some(({ stem }) => stem === actor.stem);
