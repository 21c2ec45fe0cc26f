// npm run ask -- "TEXT" [--json] | --batch FILE: answers in a terminal, from the same code as in Slack.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ask, citationsOf } from '../answers/ask.ts';
import type { Library } from '../knowledge/library/library.ts';
import { loadLibrary } from '../knowledge/library/load.ts';
import { plainText } from '../views/plain.ts';
import { parseLines } from './batch.ts';
import { documentsDir, runCommand, UsageError } from './command.ts';

const usage = `Usage: npm run ask -- "TEXT" [--json]
       npm run ask -- --batch FILE     one {"id","text"} a line in, one answer a line out`;

const Line = z.looseObject({ id: z.union([z.string(), z.number()]).optional(), text: z.string() });

function answerObject(library: Library, text: string, id?: string | number) {
  const start = performance.now();
  const { answer } = ask(library, text);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const { outcome, intent, title } = answer;
  const body = { outcome, intent, title, text: plainText(answer), citations: citationsOf(answer), ms };
  return id === undefined ? body : { id, ...body };
}

function batch(library: Library, file: string): void {
  for (const { text, id } of parseLines(file, Line))
    console.log(JSON.stringify(answerObject(library, text, id)));
}

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, batch: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const text = positionals.join(' ');
  if (!values.batch && positionals.length === 0) throw new UsageError(usage);
  const library = loadLibrary(documentsDir());
  if (values.batch) batch(library, values.batch);
  else if (values.json) console.log(JSON.stringify(answerObject(library, text)));
  else console.log(plainText(ask(library, text).answer));
});
