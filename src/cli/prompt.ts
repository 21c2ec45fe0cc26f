// An interactive prompt in the terminal: type a question, read the answer; "and principal?" goes on from there.
import { createInterface } from 'node:readline/promises';
import { ask } from '../answers/ask.ts';
import type { Question } from '../answers/question/question.ts';
import { loadLibrary } from '../knowledge/library/load.ts';
import { plainText } from '../views/plain.ts';
import { documentsDir, runCommand } from './command.ts';

await runCommand('Usage: npm run prompt', async () => {
  const library = loadLibrary(documentsDir());
  console.log(`${library.documents.length} documents read. Ask away; "help" shows what works, Ctrl+D ends.`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  let before: Question | undefined;
  lines.prompt();
  for await (const line of lines) {
    if (/^\s*(quit|exit|bye)\s*$/i.test(line)) break;
    if (line.trim() !== '') {
      const { question, answer } = ask(library, line, before);
      before = question;
      console.log(`\n${plainText(answer)}`);
    }
    lines.prompt();
  }
  lines.close();
});
