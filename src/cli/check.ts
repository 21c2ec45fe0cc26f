// npm run check:docs: every problem of the documents as `file:line message`; fails on errors, not on warnings.
import { parseArgs } from 'node:util';
import { loadLibrary } from '../knowledge/library/load.ts';
import { documentsDir, runCommand } from './command.ts';

const usage = 'Usage: npm run check:docs [-- DIR]';

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const library = loadLibrary(positionals[0] ?? documentsDir());
  for (const { file, line, message, severity } of library.problems) {
    console.log(`${file}:${line} ${severity === 'error' ? '' : 'warning: '}${message}`);
  }
  const errors = library.problems.filter((problem) => problem.severity === 'error').length;
  const { documents, passages } = library;
  const warnings = library.problems.length - errors;
  console.log(
    `${documents.length} documents, ${passages.size} passages, ${errors} errors, ${warnings} warnings.`,
  );
  if (errors > 0) process.exitCode = 1;
});
