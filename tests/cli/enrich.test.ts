// npm run enrich on a small library: what it would cost, what it writes, and what it never touches. The server is nock.
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listPrices } from '../../src/answers/summary/cost.ts';
import { openaiModel } from '../../src/answers/summary/model.ts';
import { withRetries } from '../../src/answers/summary/retry.ts';
import { enrich, type Leave } from '../../src/cli/enrich/enrich.ts';
import { buildLibrary } from '../../src/knowledge/library/library.ts';
import { parseAsked } from '../../src/knowledge/search/asked.ts';
import { sectionId } from '../../src/knowledge/search/search.ts';
import { handClock } from '../../src/playground/slack/clock.ts';
import { stream } from '../support/model-reply.ts';
import { passagesIn } from '../support/model-lines.ts';

beforeEach(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());

const lines = ['Talks with customers every week', 'Writes the roadmap of the group', 'Settles disputes between teams'];

const libraryOf = (bullets: readonly string[]) =>
  buildLibrary({
    files: [{ file: 'pm.md', text: `# Role\n\n${bullets.map((line) => `- ${line}`).join('\n')}\n` }],
    settings: { documents: {} },
    asked: {},
    thesaurus: { groups: [] },
    silences: [],
    problems: [],
  });

const idOf = (text: string, library = libraryOf(lines)): string => library.search.passages.find((p) => p.text === text)?.id ?? '';

/** An entry for every passage asked about, as a model would write it. */
const entriesFor = (input: string, asked = ['how one', 'how two', 'how three', 'how four']): string =>
  JSON.stringify({ entries: passagesIn(input).map(({ id }) => ({ id, asked, words: ['zoom', 'chat', 'pay, rise'] })) });

interface Sent {
  readonly input: readonly { readonly content: readonly { readonly text: string }[] }[];
}
const inputOf = (body: unknown): string => (body as Sent).input[0]?.content[0]?.text ?? '';
