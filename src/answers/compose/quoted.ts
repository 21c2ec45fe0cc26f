// Words set in quotation marks: the asker has read them, and wants the line they stand in.
import { wordsKey } from './groups.ts';

export interface Quoted {
  readonly isIn: (text: string) => boolean;
}

const FEWEST_WORDS = 2;

export const quotedIn = (text: string): readonly Quoted[] =>
  [...text.matchAll(/"([^"]{4,80})"/g)]
    .map(([, said = '']) => wordsKey(said))
    .filter((said) => said.split(' ').length >= FEWEST_WORDS)
    .map((said) => ({ isIn: (line) => ` ${wordsKey(line)} `.includes(` ${said} `) }));
