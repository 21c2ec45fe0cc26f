// A claim about one level is not a claim about another: every rung named in the point is named in the quotes, of the same deeds.
import { type Check, type Claim, isContent } from '../claim.ts';
import { isAddressed } from '../text/parties.ts';
import type { Reading, Unit, Word } from '../text/reading.ts';
import { type Rung, rungs } from '../text/rungs.ts';
import { isPassiveAround } from '../text/voice.ts';
import { unitsTelling } from './telling.ts';

export const levels: Check = ({ point, quotes }) => {
  const given = rungs(quotes);
  const wrong = rungs(point).find(
    (rung) => !given.some((other) => other.name === rung.name) && !isGeneric(rung, given),
  );
  return wrong && `The quotes do not speak of the level "${title(wrong)}".`;
};

const title = ({ name, role }: Rung): string => `${name} ${role}`.trim();

/** A plain "PM" stands for whoever is addressed, unless the quotes speak of other rungs only; "at PM level" does not. */
const isGeneric = (rung: Rung, given: readonly Rung[]): boolean =>
  rung.name === '' &&
  rung.role !== 'level' &&
  given.every((other) => other.role !== rung.role || other.name === '');

/** "Senior PMs bring expertise" where the quotes say that the Principal extends the Senior role by it. */
export const rungOfDeed: Check = (claim) => {
  const [rung, other] = rungs(claim.point);
  if (rung === undefined || other !== undefined || rung.word.at >= LEADING) return undefined;
  if (isPassiveAround(claim.point, rung.word) && claim.point.words.some(isBy)) return undefined;
  const stretches = [...Map.groupBy(claim.point.words, ({ segment }) => segment).values()];
  for (const words of [claim.point.words, ...stretches]) {
    const theirs = toldUnits(claim, words).map((unit) =>
      leadsClause(claim.quotes, unit, rung) ? rung : subjectRung(claim.quotes, unit),
    );
    const [given] = theirs;
    if (given && theirs.every((one) => one !== undefined && one.name !== rung.name))
      return `It says of "${title(rung)}" what the quotes say of "${title(given)}".`;
  }
  return undefined;
};

const isBy = ({ lower }: Word): boolean => lower === 'by';
const LEADING = 4;
const MIN_TOLD = 2;

/** The units of which a stretch of the point takes most content words, the rungs and roles aside. */
function toldUnits(claim: Claim, stretch: readonly Word[]): readonly Unit[] {
  const named = new Set(rungs(claim.point).map(({ word }) => word.at));
  const words = stretch.filter(
    (word) => isContent(word) && !named.has(word.at) && !isAddressed(claim.point.words, word),
  );
  return unitsTelling(claim, words, MIN_TOLD);
}

/** "Juniors prepare it; the Senior reviews it": what the unit says may be said of either. */
const leadsClause = (quotes: Reading, unit: Unit, rung: Rung): boolean =>
  rungs({ units: [unit], words: unit.words }).some(({ name, word }) => {
    const start = quotes.words.find(({ clause }) => clause === word.clause)?.at ?? 0;
    return name === rung.name && word.clause !== unit.words[0]?.clause && word.at - start < LEADING;
  });

const PRESUPPOSES = /^(beyond|besides|in addition to|compared|unlike)\b/i;

/** "They are expected to …": of whoever the sentence before speaks of. */
const GOES_ON = /^(you|they|this|it|these|she|he|in this)\b/i;

/** Whom a unit speaks of: the rung it begins with, or the one it stands under. */
function subjectRung(quotes: Reading, unit: Unit): Rung | undefined {
  const own = rungs({ units: [unit], words: unit.words });
  const first = PRESUPPOSES.test(unit.text)
    ? own.at(-1)
    : own.find(({ word }) => word.at - (unit.words[0]?.at ?? 0) < LEADING);
  if (first) return first;
  const before = GOES_ON.test(unit.text) ? quotes.units[quotes.units.indexOf(unit) - 1] : undefined;
  if (before && before.block === unit.block) return subjectRung(quotes, before);
  const above = unit.under.at(-1);
  const heading = above === undefined ? undefined : quotes.units[above];
  return heading && own.length === 0 ? subjectRung(quotes, heading) : undefined;
}
