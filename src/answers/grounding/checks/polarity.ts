// Small words and beginnings of words that turn a sentence round: "insufficient", "nothing more than", "except".
import type { Check, Claim } from '../claim.ts';

/** "It is sufficient" where the quotes say "insufficient", and the other way round. */
const NEGATING = ['in', 'un', 'im', 'ir', 'il', 'non', 'dis'];
/** Of adjectives: "income", "display" and "invaluable" have no such opposite. */
const ADJECTIVE = /(?<!valu)(ent|ant|able|ible|ous|ful|ate|plete|ary)$/;
const SHORTEST = 5;

interface Turn {
  readonly said: RegExp;
  /** What of the quotes allows it. */
  readonly allowed: RegExp;
}

const turns: readonly Turn[] = [
  {
    said: /\b(nothing|no) more than\b/i,
    allowed: /\b(nothing|no|not) more than\b|\b(up to|at most|max(imum)?|only|just|merely)\b/i,
  },
  {
    said: /\b(except|unless|excluding|other than)\b/i,
    allowed: /\b(except\w*|unless|exclud\w+|other than|besides|apart from|beyond|but not|only|if not)\b/i,
  },
];

export const polarity: Check = (claim) => turned(claim) ?? prefixed(claim);

function turned({ source: { point, quotes } }: Claim): string | undefined {
  const turn = turns.find(
    ({ said, allowed }) => said.test(point) && !quotes.some((quote) => allowed.test(quote)),
  );
  return turn && `The quotes do not say "${turn.said.exec(point)?.[0]}".`;
}

function prefixed({ point, quotes }: Claim): string | undefined {
  const ours = new Set(point.words.map(({ lower }) => lower));
  const theirs = new Set(quotes.words.map(({ lower }) => lower));
  for (const word of ours) {
    if (theirs.has(word)) continue;
    const opposite = oppositesOf(word).find((other) => theirs.has(other) && !ours.has(other));
    if (opposite) return `It says "${word}" where the quotes say "${opposite}".`;
  }
  return undefined;
}

function oppositesOf(word: string): readonly string[] {
  if (!ADJECTIVE.test(word)) return [];
  const bare = NEGATING.filter((prefix) => word.startsWith(prefix))
    .map((prefix) => word.slice(prefix.length))
    .filter((rest) => rest.length >= SHORTEST);
  return [...bare, ...NEGATING.map((prefix) => `${prefix}${word}`)];
}
