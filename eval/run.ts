// npm run eval: this project and four plain engines on the same questions in the same run, as one table.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from '../src/answers/ask.ts';
import { runCommand } from '../src/cli/command.ts';
import { loadLibrary } from '../src/knowledge/library/load.ts';
import { plainText } from '../src/views/plain.ts';
import { plainEngines } from './engines.ts';
import { EvalQuestion, flat, type Scored, type Summary, scoreReply, summarize } from './score.ts';
import { type Verified, verifyPoints } from './verifier.ts';

const usage = `Usage: npm run eval [-- --show N] [--half tuned|aside]
  --show N   list the N worst answers
  --gate     exit 1 where a figure is below its limit`;

interface Gate<Name extends string> {
  readonly name: Name;
  readonly least?: number;
  readonly most?: number;
}

const verifierGates: readonly Gate<'caught' | 'kept'>[] = [
  { name: 'caught', least: 0.95 },
  { name: 'kept', least: 0.85 },
];

const gates: readonly Gate<keyof Summary>[] = [
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
  const later = measure(read('later-questions.jsonl'), ours);
  const unseen = measure(read('unseen-questions.jsonl'), ours);
  console.log(row('  written later, tuned', summarize(later)));
  console.log(row('  written later, never tuned on', summarize(unseen)));
  for (const engine of await plainEngines(library)) {
    const scored = measure(questions, (text) => ({ outcome: 'answered', text: engine.answer(text) }));
    console.log(row(engine.name, summarize(scored)));
  }
  const verified = verifyPoints('points.jsonl', library);
  console.log('\nThe verifier, on points with a verdict');
  console.log(verdictRow('development points', verified));
  console.log(verdictRow('written later, tuned', verifyPoints('later-points.jsonl', library)));
  console.log(verdictRow('written later, looked at once', verifyPoints('unseen-points.jsonl', library)));
  if (values.show) show(values.set === 'fresh' ? freshScored : all, Number(values.show));
  if (values.show) showMissed(verified);
  if (values.gate) {
    gate(summarize(all), gates);
    gate(verified, verifierGates);
  }
});

function verdictRow(name: string, { points, caught, kept }: Verified): string {
  return `  ${name.padEnd(32)}  ${points} points  caught ${caught.toFixed(3)}  kept ${kept.toFixed(3)}`;
}

function showMissed({ missed }: Verified): void {
  for (const { id, type, supported, point } of missed)
    console.log(
      `\n${id} ${type}, ${supported ? 'supported, but dropped' : 'unsupported, but kept'}: ${point}`,
    );
}

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

function gate<Name extends string>(
  figures: Readonly<Record<Name, number>>,
  limits: readonly Gate<Name>[],
): void {
  for (const { name, least, most } of limits) {
    const value = figures[name];
    const short = (least !== undefined && value < least) || (most !== undefined && value > most);
    if (!short) continue;
    console.error(
      `${name} is ${value.toFixed(3)}; the limit is ${least === undefined ? `at most ${most}` : `at least ${least}`}.`,
    );
    process.exitCode = 1;
  }
}
