// npm run bench [-- --quick]: how fast documents are read and questions answered, and how both grow.
import { parseArgs } from 'node:util';
import { documentsDir, runCommand } from '../src/cli/command.ts';
import { benchAsk } from './ask.ts';
import { benchLoad } from './load.ts';
import { benchSummaries } from './summaries.ts';

await runCommand('Usage: npm run bench [-- --quick]', async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const counts = values.quick ? [5, 50] : [5, 50, 500, 5000];
  benchLoad(documentsDir(), counts);
  await benchAsk(documentsDir(), counts);
  await benchSummaries(documentsDir());
});
