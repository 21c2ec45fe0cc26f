// The five lines that `npm start` says: what runs, what does not, and how to get it.
import type { Settings } from '../bot/config.ts';
import type { Library } from '../knowledge/library/library.ts';

export interface Introduced {
  readonly settings: Settings;
  readonly library: Library;
  readonly url: string;
  /** False where the port that was wished for is taken. */
  readonly wished: boolean;
}

export function introduction({ settings, library, url, wished }: Introduced): readonly string[] {
  const { port, docsDir, model } = settings;
  const { documents, levels, specialties, problems } = library;
  const warned = problems.length === 0 ? '' : `; ${problems.length} problems, see npm run check:docs`;
  return [
    `The playground is open: ${url}${wished ? '' : ` (port ${port} is taken)`}`,
    `Documents: ${documents.length} in ${docsDir}, ${levels.length} levels, ${specialties.length} specialties${warned}. Save a change, and the next answer has it.`,
    model === undefined
      ? 'Model: none. Every answer is in the documents’ own words; OPENAI_API_KEY adds checked summaries.'
      : `Model: ${model.name}, for summaries that are checked sentence by sentence.`,
    'Slack: a stand-in on this machine. For your own workspace put SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env; see README.',
    'Nothing is kept when it ends. Ctrl+C ends it.',
  ];
}
