// npm run enrich [-- --yes | --dry-run]: lets a model write how people would ask for new and changed passages.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../answers/summary/clock.ts';
import { openaiModel } from '../answers/summary/model.ts';
import { withRetries } from '../answers/summary/retry.ts';
import { pricesFor, readSummarySettings } from '../answers/summary/settings.ts';
import { loadLibrary } from '../knowledge/library/load.ts';
import { documentsDir, runCommand, UsageError } from './command.ts';
import { enrich } from './enrich/enrich.ts';

const usage = `Usage: npm run enrich                  what is missing in asked.yml, and what writing it would cost
       npm run enrich -- --yes         write it
       npm run enrich -- --dry-run     the same as without anything, for scripts`;

/** Written beside it and then put in its place: whoever interrupts has the old file or the new one. */
function save(file: string, folder: string, text: string): void {
  const beside = join(folder, '.asked.yml.new');
  writeFileSync(beside, text);
  renameSync(beside, file);
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const read = readSummarySettings(process.env);
  if (!read.ok) throw new UsageError(read.problem);
  const { settings } = read;
  const folder = documentsDir();
  const file = join(folder, 'asked.yml');
  const retries = { clock: systemClock, random: Math.random, retried: () => {} };
  await enrich(
    {
      library: loadLibrary(folder),
      text: existsSync(file) ? readFileSync(file, 'utf8') : '',
      model: settings && withRetries(openaiModel(settings), retries),
      prices: settings && pricesFor(settings),
      clock: systemClock,
      print: (line) => console.log(line),
      save: (text) => save(file, folder, text),
    },
    values['dry-run'] ? 'withheld' : values.yes ? 'given' : 'not asked',
  );
});
