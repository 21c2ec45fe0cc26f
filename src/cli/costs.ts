// npm run costs: what a hundred summaries of the documents as they are would cost with the model that is set.
import { parseArgs } from 'node:util';
import { ask } from '../answers/ask.ts';
import { costOf } from '../answers/summary/cost.ts';
import { givenFor } from '../answers/summary/given.ts';
import { promptFor } from '../answers/summary/prompt.ts';
import { DEFAULT_SETTINGS, pricesFor, readSummarySettings } from '../answers/summary/settings.ts';
import { countTokens } from '../answers/summary/tokens.ts';
import { loadLibrary } from '../knowledge/library/load.ts';
import { documentsDir, runCommand, UsageError } from './command.ts';

const usage =
  'Usage: npm run costs     what a hundred summaries would cost, from OPENAI_… or the default model';

const QUESTIONS = 100;
/** Six sentences with their ids, and what a model writes around them. */
const OUTPUT_TOKENS = 300;
const TYPICAL = 'what is expected of the next level?';

await runCommand(usage, () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  const read = readSummarySettings(process.env);
  if (!read.ok) throw new UsageError(read.problem);
  const settings = read.settings ?? DEFAULT_SETTINGS;
  const library = loadLibrary(documentsDir());
  const request = { library, ...ask(library, TYPICAL) };
  const given = givenFor(request, settings.libraryTokens);
  const { instructions, input: parts } = promptFor(request, given);
  const [stable, question] = parts.map(countTokens);
  const cached = countTokens(instructions) + (stable ?? 0);
  const input = cached + (question ?? 0);
  const prices = pricesFor(settings);
  const dollars = (cachedTokens: number) => {
    const usage = { input, cached: cachedTokens, output: OUTPUT_TOKENS };
    return `$${((costOf(usage, prices) ?? 0) * QUESTIONS).toFixed(2)}`;
  };
  const amounts = prices
    ? [
        `  ${dollars(given.whole ? cached : 0)} where the provider has the documents in its prompt cache (questions minutes apart)`,
        `  ${dollars(0)} where it never has`,
      ]
    : ['  The prices of this model are not known: set OPENAI_PRICES.'];
  const heading = `${QUESTIONS} summaries by ${settings.name}, about ${input} tokens read and ${OUTPUT_TOKENS} written for each:`;
  const kept = 'Questions asked before cost nothing: their summaries are kept for a day.';
  console.log([heading, ...amounts, kept].join('\n'));
});
