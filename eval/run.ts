// npm run eval: this project and four plain engines on the same questions in the same run, as one table.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from '../src/answers/ask.ts';
import { runCommand } from '../src/cli/command.ts';
import { loadLibrary } from '../src/knowledge/library/load.ts';
import { plainText } from '../src/views/plain.ts';
import { plainEngines } from './engines.ts';
import { EvalQuestion, flat, type Scored, type Summary, scoreReply, summarize } from './score.ts';

const usage = `Usage: npm run eval [-- --show N] [--half tuned|aside]
  --show N   list the N worst answers
  --gate     exit 1 where a figure is below its limit`;

const gates: readonly { readonly name: keyof Summary; readonly least?: number; readonly most?: number }[] = [
  { name: 'score', least: 0.92 },
  { name: 'refusedRightly', least: 0.95 },
  { name: 'wrong', most: 0.01 },
  { name: 'medianWords', most: 180 },
];

const read = (file: string): EvalQuestion[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => EvalQuestion.parse(JSON.parse(line)));

/** Every third question was kept aside while the product was tuned on the others. */
const isAside = ({ id }: EvalQuestion): boolean => Number(id.split('-')[1]) % 3 === 0;

function measure(
  questions: readonly EvalQuestion[],
  answer: (text: string) => { outcome: string; text: string },
): Scored[] {
  return questions.map((question) => {
    const start = performance.now();
    const reply = answer(question.text);
    return scoreReply(question, { ...reply, ms: performance.now() - start });
  });
}

const columns = [
  'questions',
  'score',
  'hit',
  'recall',
  'refusedRightly',
  'refusedWrongly',
  'wrong',
  'medianWords',
  'p50',
  'p99',
] as const;

function row(name: string, summary: Summary): string {
  const cells = columns.map((column) => {
    const value = summary[column];
    const digits = column === 'questions' || column === 'medianWords' ? 0 : 3;
    return value.toFixed(digits).padStart(column.length);
  });
  return [name.padEnd(34), ...cells].join('  ');
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      show: { type: 'string' },
      gate: { type: 'boolean' },
      set: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const library = loadLibrary('docs-source');
  const ours = (text: string) => {
    const { answer } = ask(library, text);
    return { outcome: answer.outcome, text: plainText(answer) };
  };
  const questions = read('questions.jsonl');
  const fresh = read('fresh-questions.jsonl');
  measure(questions, ours);
  const all = measure(questions, ours);
  const freshScored = measure(fresh, ours);
  console.log([''.padEnd(34), ...columns].join('  '));
  console.log(row('pm-career-bot', summarize(all)));
  console.log(row('  two thirds it was tuned on', summarize(all.filter((s) => !isAside(s.question)))));
  console.log(row('  the third kept aside', summarize(all.filter((s) => isAside(s.question)))));
  console.log(row('  fresh questions, tuned', summarize(freshScored.filter((s) => !isAside(s.question)))));
  console.log(row('  fresh questions, aside', summarize(freshScored.filter((s) => isAside(s.question)))));
  for (const engine of await plainEngines(library)) {
    const scored = measure(questions, (text) => ({ outcome: 'answered', text: engine.answer(text) }));
    console.log(row(engine.name, summarize(scored)));
  }
  if (values.show) show(values.set === 'fresh' ? freshScored : all, Number(values.show));
  if (values.gate) gate(summarize(all));
});

/** Only the questions it is tuned on: the others must stay unseen. */
function show(scored: readonly Scored[], most: number): void {
  const failing = scored.filter((s) => s.score < 1 && !isAside(s.question)).sort((a, b) => a.score - b.score);
  for (const { question, reply, score, wrong } of failing.slice(0, most)) {
    console.log(
      `\n${question.id} ${score.toFixed(2)} ${reply.outcome}${wrong ? ' WRONG' : ''} ${question.kind}: ${question.text}`,
    );
    const text = flat(reply.text);
    for (const { quote } of question.gold)
      if (!text.includes(flat(quote))) console.log(`   misses: ${quote.slice(0, 120)}`);
    console.log(`   says: ${reply.text.replaceAll('\n', ' | ').slice(0, 300)}`);
  }
}

function gate(summary: Summary): void {
  for (const { name, least, most } of gates) {
    const value = summary[name];
    const short = (least !== undefined && value < least) || (most !== undefined && value > most);
    if (!short) continue;
    console.error(
      `${name} is ${value.toFixed(3)}; the limit is ${least === undefined ? `at most ${most}` : `at least ${least}`}.`,
    );
    process.exitCode = 1;
  }
}
