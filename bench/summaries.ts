// What a summary takes besides the model's own time: the prompt, and each point checked, with a model that answers at once.
import { readFileSync } from 'node:fs';
import { EvalQuestion, quantile } from '../eval/score.ts';
import { ask } from '../src/answers/ask.ts';
import type { Model } from '../src/answers/summary/model-call.ts';
import { DEFAULT_SETTINGS } from '../src/answers/summary/settings.ts';
import { createSummarizer } from '../src/answers/summary/summarizer.ts';
import { verify } from '../src/bot/summaries.ts';
import { loadLibrary } from '../src/knowledge/library/load.ts';
import { table } from './report.ts';

/** Six lines of the prompt, word for word. */
const parrot: Model = {
  name: 'parrot',
  async *stream({ input }) {
    const lines = [...(input[0] ?? '').matchAll(/^(p\d+) \| *(?:- )?(.{40,200})$/gm)];
    const step = Math.max(1, Math.floor(lines.length / 7));
    const points = lines.filter((_, i) => i % step === 0).map(([, id, text]) => ({ text, passages: [id] }));
    yield { type: 'text', delta: JSON.stringify({ silent: false, points: points.slice(0, 6) }) };
  },
};

export async function benchSummaries(dir: string): Promise<void> {
  const library = loadLibrary(dir);
  const questions = readFileSync(new URL('../eval/questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => EvalQuestion.parse(JSON.parse(line)).text);
  const summarizer = createSummarizer({
    model: parrot,
    verify,
    settings: { ...DEFAULT_SETTINGS, dailyTokens: 1e12 },
  });
  const first: number[] = [];
  const last: number[] = [];
  for (const text of questions) {
    const request = { library, ...ask(library, text) };
    const started = performance.now();
    let points = 0;
    for await (const event of summarizer.summarize(request, new AbortController().signal)) {
      if (event.type === 'point' && points++ === 0) first.push(performance.now() - started);
    }
    if (points > 0) last.push(performance.now() - started);
  }
  const figures = (times: readonly number[]) => [0.5, 0.99].map((q) => quantile(times, q).toFixed(1));
  table(
    `A summary besides the model's own time, ${last.length} questions`,
    ['', 'p50 ms', 'p99 ms'],
    [
      ['to the first point', ...figures(first)],
      ['to the last', ...figures(last)],
    ],
  );
}
