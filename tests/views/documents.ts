// The five documents as they are, read once for all tests of views.
import { ask } from '../../src/answers/ask.ts';
import { loadLibrary } from '../../src/knowledge/library/load.ts';
import { catalogueOf } from '../../src/views/catalogue.ts';
import { type RenderContext, type Rendered, renderPages } from '../../src/views/render.ts';

export const library = loadLibrary('docs-source');
export const catalogue = catalogueOf(library);

export const answerTo = (question: string) => ask(library, question).answer;

export function passageSaying(words: string) {
  const found = [...library.passages.values()].find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No passage says ${words}`);
  return found;
}

/** The pages of the answer to a question, as the reply to a command unless said otherwise. */
export function replyTo(question: string, context: Partial<RenderContext> = {}): readonly Rendered[] {
  return renderPages(answerTo(question), { question, surface: 'command', library: catalogue, ...context });
}
