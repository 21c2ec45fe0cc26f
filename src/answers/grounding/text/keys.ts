// What two words must share to count as the same word: the stem, except that who does a thing is not the thing done.
import { stem } from '../../../knowledge/search/words.ts';

const DOERS =
  /^(administrat|advis|assess|buy|compet|contribut|design|develop|direct|employ|engine|lead|maintain|manag|market|operat|own|provid|recruit|research|sell|speak|teach|test|train|us|writ)(er|or|eer)s?$|^executives?$/;

export interface Key {
  readonly stem: string;
  /** What doer and deed share: "manager" and "management". */
  readonly root: string;
}

/** What is written short, in full. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  admin: 'administrator',
  app: 'application',
  config: 'configuration',
  demo: 'demonstration',
  dev: 'developer',
  doc: 'document',
  exec: 'executive',
  info: 'information',
  org: 'organization',
  rep: 'representative',
  repo: 'repository',
  spec: 'specification',
};

/** "Fluency" and "fluent", "compliance" and "compliant". */
const QUALITY =
  /(?<=[a-z]{4}[ea]n)cy$|(?<=compli|resili|excell|confid|independ|compet|intellig|dilig|relev|import|signific)(?<stem>[ea]n)ce$/;

export function keyOf(text: string): Key {
  const lower = (ABBREVIATIONS[text.replace(/s$/, '')] ?? text).replace(
    QUALITY,
    (_, kept: string | undefined) => `${kept ?? ''}t`,
  );
  const root = stem(lower);
  return { stem: DOERS.test(lower) ? lower.replace(/s$/, '') : root, root };
}
