// The verdict on a point, with the thesaurus that the app uses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ground, type Verdict } from '../../../src/answers/grounding/ground.ts';
import { createLexicon } from '../../../src/answers/grounding/lexicon.ts';
import { parseThesaurus } from '../../../src/knowledge/search/thesaurus.ts';

export const docs = join(import.meta.dirname, '../../../docs-source');
export const lexicon = createLexicon(parseThesaurus(readFileSync(join(docs, 'thesaurus.yml'), 'utf8')));
export const verdict = (point: string, ...quotes: readonly string[]): Verdict =>
  ground(point, quotes, lexicon);
