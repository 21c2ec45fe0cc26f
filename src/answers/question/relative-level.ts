// Levels named by their neighbours: "one above senior", "the top level", "PM up to Principal".
import type { Library } from '../../knowledge/library/library.ts';
import type { Level } from '../../knowledge/model.ts';

const steps: readonly { readonly pattern: RegExp; readonly step: number }[] = [
  {
    pattern:
      /\b(one|a|next|first|level|step|rung|right|just)?\s*(level |step |rung )?(above|after|up from|higher than|beyond) (a |the )?(senior|principal|intermediate|product manager)/,
    step: 1,
  },
  {
    pattern:
      /\b(one|a|next|level|step|rung|right|just)?\s*(level |step |rung )?(below|before|under|beneath|down from|lower than) (a |the )?(senior|principal|intermediate)/,
    step: -1,
  },
];

/** "one above senior" is principal; "the top level" is the last of the ladder. */
export function relativeLevel(
  plain: string,
  levels: readonly Level[],
  library: Library,
): Level[] | undefined {
  const ladder = library.documents[0]?.levels ?? [];
  const [only, second] = levels;
  if (only && !second) {
    const step = steps.find(({ pattern }) => pattern.test(plain))?.step;
    const next = step === undefined ? undefined : ladder[ladder.indexOf(only) + step];
    return next ? [next] : undefined;
  }
  if (
    levels.length === 0 &&
    /\b(top|highest|most senior) (product manager )?(level|rung|grade|role)\b/.test(plain)
  ) {
    const top = ladder.at(-1);
    return top ? [top] : undefined;
  }
  return undefined;
}

/** "PM up to Principal" means what lies between as well. */
export function levelRange(plain: string, levels: readonly Level[], library: Library): Level[] | undefined {
  const [first, second, ...more] = levels;
  if (!first || !second || more.length > 0 || !/\b(up to|through|thru|all the way)\b/.test(plain))
    return undefined;
  const ladder = library.documents.find((d) => d.file === first.doc)?.levels ?? [];
  const [from, to] = [ladder.indexOf(first), ladder.indexOf(second)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? undefined : ladder.slice(from, to + 1);
}
