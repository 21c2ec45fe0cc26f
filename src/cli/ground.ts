// npm run ground -- --batch FILE: is each point carried by its quotes? One verdict a line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ground } from '../answers/grounding/ground.ts';
import { createLexicon } from '../answers/grounding/lexicon.ts';
import { parseThesaurus } from '../knowledge/search/thesaurus.ts';
import { parseLines } from './batch.ts';
import { documentsDir, runCommand, UsageError } from './command.ts';

const usage =
  'Usage: npm run ground -- --batch FILE     one {"id","point","quotes"} a line in, one verdict a line out';

const Line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  point: z.string(),
  quotes: z.array(z.string()),
});

await runCommand(usage, () => {
  const { values } = parseArgs({ options: { batch: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  if (!values.batch) throw new UsageError(usage);
  const lexicon = createLexicon(parseThesaurus(readFileSync(join(documentsDir(), 'thesaurus.yml'), 'utf8')));
  for (const { id, point, quotes } of parseLines(values.batch, Line)) {
    console.log(JSON.stringify({ id, ...ground(point, quotes, lexicon) }));
  }
});
