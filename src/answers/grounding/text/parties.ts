// Words for people and groups of people: who does something, and to whom.
import type { Reading, Word } from './reading.ts';

const PARTIES: ReadonlySet<string> = new Set(
  `accountant administrator adviser agency ambassador analyst applicant architect assessor assistant associate attorney auditor author bank board boss
  broker buddy business-owner buyer ceo cfo candidate citizen client coder colleague committee community competitor consultant consumer
  contractor contributor council counterpart cpo coworker cto customer department designer developer director doctor donor dri editor employee
  employer engineer engineering evp executive   finance founder freelancer government graduate group  hospital hr  insurer
  intern investor journalist lawyer  leader leadership  maintainer manager marketer marketing member minister nurse officer operator
  organization owner parent partner patient peer  player pm president press procurement programmer prospect provider  recruiter
  regulator reporter representative researcher retailer rival sales salesperson scientist seller shareholder specialist  sponsor
  staff stakeholder startup student subscriber supervisor supplier svp teacher team teammate technician tenant tester trainer trustee 
  university mentee apprentice newcomer trainee reviewer instructor tutor moderator coordinator copywriter learner
  user vendor visitor volunteer vp worker writer`
    .trim()
    .split(/\s+/),
);

export const isParty = (word: Word): boolean =>
  PARTIES.has(word.lower) || PARTIES.has(word.lower.replace(/s$/, ''));

/** Whoever the passages address may be called "the PM" or "product managers". */
export function isAddressed(words: readonly Word[], word: Word): boolean {
  if (word.lower === 'pm') return true;
  const next = words[word.at + 1]?.stem;
  const before = words[word.at - 1]?.stem;
  return (word.stem === 'product' && next === 'manager') || (word.stem === 'manager' && before === 'product');
}

/** "You" and the role addressed are the same person. */
export const isYou = (reading: Reading, word: Word): boolean =>
  /^(you|(candidate|applicant)s?)$/.test(word.lower) || isAddressed(reading.words, word);

/** What may stand between somebody and what they do. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'can could should must may might will would shall do does have has need ought'.split(' '),
);
