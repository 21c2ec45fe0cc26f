// Is a point carried by its quotes? The checks in order; the first that objects decides.
import { type Check, claim } from './claim.ts';
import { contradiction, reversal } from './contradiction.ts';
import { coverage } from './coverage.ts';
import { degree } from './degree.ts';
import { direction } from './direction.ts';
import { exchange } from './exchange.ts';
import { links, markup, mentions, orders } from './hygiene.ts';
import { levels } from './levels.ts';
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts';
import { mixing } from './mixing.ts';
import { names } from './names.ts';
import { negation } from './negation.ts';
import { numbers } from './numbers.ts';
import { prepositions } from './prepositions.ts';
import { strength } from './strength.ts';
import { doer, exclusion, subject } from './subject.ts';
import { substitution } from './substitution.ts';

export interface Verdict {
  readonly supported: boolean;
  readonly reason: string;
}

const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ['links', links],
  ['mentions', mentions],
  ['markup', markup],
  ['orders', orders],
  ['numbers', numbers],
  ['levels', levels],
  ['names', names],
  ['negation', negation],
  ['contradiction', contradiction],
  ['reversal', reversal],
  ['strength', strength],
  ['degree', degree],
  ['prepositions', prepositions],
  ['subject', subject],
  ['doer', doer],
  ['exclusion', exclusion],
  ['exchange', exchange],
  ['direction', direction],
  ['mixing', mixing],
  ['substitution', substitution],
  ['coverage', coverage],
];

export function ground(point: string, quotes: readonly string[], lexicon: Lexicon = EMPTY_LEXICON): Verdict {
  const read = claim(point, quotes, lexicon);
  for (const [, check] of CHECKS) {
    const objection = check(read);
    if (objection !== undefined) return { supported: false, reason: objection };
  }
  return { supported: true, reason: 'The quotes carry it.' };
}
