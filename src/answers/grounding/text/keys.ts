// What two words must share to count as the same word: the stem, except that who does a thing is not the thing done.
import { stem } from '../../../knowledge/search/words.ts';

const DOERS =
  /^(administrat|advis|assess|buy|compet|contribut|design|develop|direct|employ|engine|lead|maintain|manag|market|operat|own|provid|recruit|research|sell|speak|teach|test|train|us|writ)(er|or|eer)s?$|^executives?$/;

export interface Key {
  readonly stem: string;
  /** What doer and deed share: "manager" and "management". */
  readonly root: string;
}

export function keyOf(lower: string): Key {
  const root = stem(lower);
  return { stem: DOERS.test(lower) ? lower.replace(/s$/, '') : root, root };
}
