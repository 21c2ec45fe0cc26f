// Is a point carried by its quotes? The checks in order; the first that objects decides.

import { agent } from './checks/agent.ts';
import { command } from './checks/command.ts';
import { companion } from './checks/companion.ts';
import { contradiction, reversal } from './checks/contradiction.ts';
import { counted } from './checks/counted.ts';
import { coverage } from './checks/coverage.ts';
import { degree } from './checks/degree.ts';
import { details } from './checks/details.ts';
import { direction } from './checks/direction.ts';
import { doer } from './checks/doer.ts';
import { emptiness } from './checks/emptiness.ts';
import { exchange } from './checks/exchange.ts';
import { links, markup, mentions, orders } from './checks/hygiene.ts';
import { insertion } from './checks/insertion.ts';
import { levels, rungOfDeed } from './checks/levels.ts';
import { mixing } from './checks/mixing.ts';
import { names } from './checks/names.ts';
import { negation } from './checks/negation.ts';
import { numbers } from './checks/numbers.ts';
import { objects } from './checks/objects.ts';
import { polarity } from './checks/polarity.ts';
import { preference } from './checks/preference.ts';
import { prepositions } from './checks/prepositions.ts';
import { replacement } from './checks/replacement.ts';
import { restriction } from './checks/restriction.ts';
import { sequence } from './checks/sequence.ts';
import { span } from './checks/span.ts';
import { strength } from './checks/strength.ts';
import { topics } from './checks/topics.ts';
import { whose } from './checks/whose.ts';
import { type Check, claim } from './claim.ts';
import { EMPTY_LEXICON, type Lexicon } from './lexicon.ts';

export interface Verdict {
  readonly supported: boolean;
  readonly reason: string;
}

const CHECKS: readonly Check[] = [
  links,
  mentions,
  markup,
  orders,
  emptiness,
  numbers,
  counted,
  levels,
  rungOfDeed,
  names,
  negation,
  polarity,
  contradiction,
  reversal,
  strength,
  preference,
  restriction,
  degree,
  prepositions,
  doer,
  agent,
  command,
  companion,
  whose,
  span,
  sequence,
  exchange,
  direction,
  objects,
  topics,
  mixing,
  insertion,
  replacement,
  coverage,
  details,
];

export function ground(point: string, quotes: readonly string[], lexicon: Lexicon = EMPTY_LEXICON): Verdict {
  const read = claim(point, quotes, lexicon);
  for (const check of CHECKS) {
    const objection = check(read);
    if (objection !== undefined) return { supported: false, reason: objection };
  }
  return { supported: true, reason: 'The quotes carry it.' };
}
