// The verifier on labelled points: how many of the unsupported it catches, how many of the supported it keeps.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ground } from '../src/answers/grounding/ground.ts';
import { createLexicon } from '../src/answers/grounding/lexicon.ts';
import type { Library } from '../src/knowledge/library/library.ts';

const Point = z.object({
  id: z.string(),
  point: z.string(),
  quotes: z.array(z.string()),
  supported: z.boolean(),
  type: z.string(),
});
type Point = z.infer<typeof Point>;

export interface Verified {
  readonly points: number;
  readonly caught: number;
  readonly kept: number;
  /** What was judged the other way than its label. */
  readonly missed: readonly Point[];
}

export function verifyPoints(file: string, { thesaurus }: Library): Verified {
  const lexicon = createLexicon(thesaurus);
  const points = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Point.parse(JSON.parse(line)));
  const missed = points.filter(
    ({ point, quotes, supported }) => ground(point, quotes, lexicon).supported !== supported,
  );
  const rightly = (label: boolean) => {
    const all = points.filter(({ supported }) => supported === label).length;
    return 1 - missed.filter(({ supported }) => supported === label).length / all;
  };
  return { points: points.length, caught: rightly(false), kept: rightly(true), missed };
}
