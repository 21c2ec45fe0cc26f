// From text to Answer, beside four plain engines on the same questions in the same run; and as the library grows.
import { readFileSync } from 'node:fs';
import { plainEngines } from '../eval/engines.ts';
import { EvalQuestion, quantile } from '../eval/score.ts';
import { ask } from '../src/answers/ask.ts';
import { buildLibrary } from '../src/knowledge/library/library.ts';
import { readSources } from '../src/knowledge/library/load.ts';
import { multiplied } from './corpus.ts';
import { table } from './report.ts';

const ROUNDS = 20;

export async function benchAsk(dir: string, counts: readonly number[]): Promise<void> {
  const sources = readSources(dir);
  const library = buildLibrary(sources);
  const questions = readFileSync(new URL('../eval/questions.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => EvalQuestion.parse(JSON.parse(line)).text);
  const engines = [
    { name: 'pm-career-bot', answer: (text: string) => ask(library, text) },
    ...(await plainEngines(library)),
  ];
  table(
    'Text to answer, five documents',
    ['', 'p50 ms', 'p99 ms'],
    engines.map(({ name, answer }) => [name, ...timed(questions, answer)]),
  );
  const grown = counts.map((count) => {
    const many = buildLibrary(multiplied(sources, count));
    return [String(count), ...timed(questions, (text) => ask(many, text), count > 100 ? 1 : ROUNDS)];
  });
  table('Text to answer as the library grows', ['documents', 'p50 ms', 'p99 ms'], grown);
}

function timed(questions: readonly string[], answer: (text: string) => unknown, rounds = ROUNDS): string[] {
  for (const text of questions) answer(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of questions) {
      const start = performance.now();
      answer(text);
      times.push(performance.now() - start);
    }
  }
  return [quantile(times, 0.5).toFixed(3), quantile(times, 0.99).toFixed(3)];
}
