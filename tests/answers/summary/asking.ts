// The question side of the tests of summaries: real questions on the real documents, and the verifier of production.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../src/answers/ask.ts';
import { ground } from '../../../src/answers/grounding/ground.ts';
import { createLexicon } from '../../../src/answers/grounding/lexicon.ts';
import type { SummaryRequest, Verify } from '../../../src/answers/summary/summary.ts';
import { parseThesaurus } from '../../../src/knowledge/search/thesaurus.ts';
import { docsDir, library } from '../../support/library.ts';

const lexicon = createLexicon(parseThesaurus(readFileSync(join(docsDir, 'thesaurus.yml'), 'utf8')));

/** The verifier that decides in production. */
export const verify = (point: string, quotes: readonly string[]) => ground(point, quotes, lexicon);
export const believe: Verify = () => ({ supported: true, reason: '' });

export const request = (text: string): SummaryRequest => ({ library, ...ask(library, text) });
