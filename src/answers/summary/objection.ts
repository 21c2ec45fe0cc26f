// What speaks against a point: the verifier, and what it cannot see because it knows quotes but not where they stand.
import type { Library } from '../../knowledge/library/library.ts';
import type { Passage } from '../../knowledge/model.ts';
import { terms } from '../../knowledge/search/terms.ts';
import { quoteOf } from './context.ts';
import type { Verify } from './summary.ts';

/** One sentence that says why not, or nothing. */
export function objection(
  text: string,
  passages: readonly Passage[],
  library: Library,
  verify: Verify,
): string | undefined {
  if (underDenial(text, passages)) return 'It stands under a heading that denies it.';
  const quotes = passages.map((passage) => quoteOf(library, passage));
  const own = new Set(
    passages.flatMap((passage) => terms(`${passage.text} ${parentText(library, passage)}`)),
  );
  for (const part of new Set([text, ...sentencesOf(text)])) {
    if (shared(part, own) < LEAST_SHARED) return 'It says too little that stands in the passages.';
    if (DENIED.test(part) && !quotes.some((quote) => DENIED.test(quote)))
      return 'It denies what the passages do not.';
    const { supported, reason } = verdict(verify, part, quotes, library);
    if (!supported) return reason;
  }
  return undefined;
}

/** Each is verified by itself, too: a long true one must not carry a short false one along. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=["'(]?\p{Lu})/u);

/** Empty talk and short lies live on words that stand everywhere: "The role is great", "Managers are not needed". */
const EVERYWHERE = new Set(
  terms(
    'product manager management PM PMs role job position team level senior principal work company person people responsible responsibility requirement expect',
  ),
);
const LEAST_SHARED = 2;

/** How many of its telling words stand in the passages themselves rather than in headings or nowhere. */
const shared = (text: string, own: ReadonlySet<string>): number =>
  new Set(terms(text).filter((term) => own.has(term) && !EVERYWHERE.has(term))).size;

const parentText = (library: Library, { parent }: Passage): string =>
  parent === undefined ? '' : (library.passages.get(parent)?.text ?? '');

/** A verifier that fails has not said yes. */
function verdict(
  verify: Verify,
  text: string,
  quotes: readonly string[],
  library: Library,
): ReturnType<Verify> {
  try {
    return verify(text, quotes, library);
  } catch (error) {
    return {
      supported: false,
      reason: `The verifier failed: ${error instanceof Error ? error.name : 'unknown'}.`,
    };
  }
}

const DENIES = /\b(?:not|never|no|cannot)\b|n['’]t\b/i;
const DENIED =
  /\b(?:not|never|no|nor|none|nobody|nothing|neither|cannot|without|except|rather|instead)\b|n['’]t\b/i;

/** What stands under "You are not responsible for" cannot be told without a "not". */
const underDenial = (text: string, passages: readonly Passage[]): boolean =>
  passages.some(({ path }) => path.some((heading) => DENIES.test(heading))) && !DENIED.test(text);
