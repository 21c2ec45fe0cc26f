// npm run outline -- [--json] [DIR or FILE]: what the reader found in each document.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../knowledge/library/library.ts';
import { loadLibrary } from '../knowledge/library/load.ts';
import { noSettings, parseSettings } from '../knowledge/library/settings.ts';
import type { CareerDocument } from '../knowledge/model.ts';
import { outlineOf } from '../knowledge/understand/outline.ts';
import { documentsDir, runCommand } from './command.ts';
import { outlineText } from './outline-text.ts';

const usage = `Usage: npm run outline -- [DIR or FILE]           what the bot knows, as a tree with counts
       npm run --silent outline -- --json [DIR]   the same as one JSON object
Without DIR it is DOCS_DIR, or docs-source.`;

/** A file by itself is read with what the library.yml beside it says. */
function documentsAt(path: string): readonly CareerDocument[] {
  if (!existsSync(path) || statSync(path).isDirectory()) return loadLibrary(path).documents;
  const beside = join(dirname(path), 'library.yml');
  const settings = existsSync(beside) ? parseSettings(readFileSync(beside, 'utf8')) : noSettings;
  const files = [{ file: basename(path), text: readFileSync(path, 'utf8') }];
  const nothing = { asked: {}, thesaurus: { groups: [] }, silences: [], problems: [] };
  return buildLibrary({ files, settings, ...nothing }).documents;
}

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const documents = documentsAt(positionals[0] ?? documentsDir());
  if (values.json) console.log(JSON.stringify({ documents: documents.map(outlineOf) }));
  else console.log(documents.map(outlineText).join('\n\n'));
});
