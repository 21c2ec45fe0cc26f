// Who it is done by: a party that the quotes only refer to may not follow "by".
import { type Check, type Claim, sameMatches } from '../claim.ts';
import { patientOf } from '../text/actors.ts';
import { isAddressed, isParty } from '../text/parties.ts';
import type { Word } from '../text/reading.ts';
import { isPassiveAt } from '../text/voice.ts';

const NEAR = 4;
const FAR = 8;

/** "Be coached by others" where the quotes say "coach others". */
export const agent: Check = (claim) => {
  for (const word of claim.point.words) {
    const by = claim.point.words[word.at + 1];
    const own = claim.point.words
      .slice(word.at + 2, word.at + 2 + NEAR)
      .find((party, index, all) => isParty(party) && !isCompound(all[index + 1]));
    if (by?.lower !== 'by' || own === undefined || own.clause !== word.clause) continue;
    const deeds = sameMatches(claim, word);
    if (
      deeds.length > 0 &&
      deeds.every(
        (deed) => isDoneTo(claim, deed, own) || isPatient(claim, deed, own) || isAnothers(claim, deed, own),
      )
    ) {
      return `It says that it is "${own.text}" who ${word.text}, to whom the quotes only refer.`;
    }
  }
  return undefined;
};

/** "Sales engineers": the engineers. */
const isCompound = (next: Word | undefined): boolean => next !== undefined && isParty(next);

/** "Be empowered by tenants" where tenants are empowered. */
const isPatient = ({ quotes }: Claim, deed: Word, own: Word): boolean =>
  isPassiveAt(quotes, deed) && patientOf(quotes, deed)?.stem === own.stem;

/** "Carried by engineers" where it is carried by executives. */
function isAnothers({ quotes }: Claim, deed: Word, own: Word): boolean {
  const by = quotes.words[deed.at + 1];
  const agents = quotes.words.filter(
    (word) => word.segment === deed.segment && word.at > deed.at && isParty(word),
  );
  return by?.lower === 'by' && agents.length > 0 && !agents.some(({ stem }) => stem === own.stem);
}

/** A party stands after an active verb, and nobody that could do it before. */
function isDoneTo(claim: Claim, verb: Word, party: Word): boolean {
  const unit = claim.quotes.words.filter((word) => word.unit === verb.unit);
  const isActor = (word: Word): boolean => isParty(word) || /^(you|we|they)$/.test(word.lower);
  /** "Guidance from your manager". */
  const isSource = ({ at }: Word): boolean =>
    claim.quotes.words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'from');
  const isItself = (word: Word): boolean =>
    word.stem === party.stem ||
    (isAddressed(claim.point.words, party) && isAddressed(claim.quotes.words, word));
  return (
    unit.some((word) => word.at > verb.at && word.at - verb.at <= FAR && isItself(word) && !isSource(word)) &&
    !unit.some((word) => (word.at < verb.at && isActor(word)) || word.lower === 'by')
  );
}
