// The arrows of DESIGN.md: who may import whom. One direction, nothing around it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** A layer and the layers it may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  knowledge: ['knowledge'],
  answers: ['answers', 'knowledge'],
  views: ['views', 'answers', 'knowledge'],
  handlers: ['handlers', 'views', 'answers', 'knowledge', 'bot'],
  bot: ['bot', 'handlers', 'views', 'answers', 'knowledge'],
  cli: ['cli', 'views', 'answers', 'knowledge', 'bot', 'playground'],
  playground: ['playground', 'bot', 'handlers', 'views', 'answers', 'knowledge', 'cli'],
};

/** Packages that only certain layers may know. */
const packages: readonly { readonly name: RegExp; readonly layers: readonly string[] }[] = [
  { name: /^@slack\/(bolt|web-api|oauth|socket-mode)/, layers: ['bot', 'handlers', 'playground'] },
  { name: /^openai/, layers: ['answers'] },
  { name: /^pino/, layers: ['bot'] },
  { name: /^node:(http|net|sqlite)/, layers: ['bot', 'playground'] },
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
  .map((file) => join(src, file));

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  })),
);

const layerOf = (file: string): string => relative(src, file).split('/')[0] ?? '';
const name = (file: string): string => relative(src, file);

test('there is something to check', () => expect(imports.length).toBeGreaterThan(50));

test('layers import downward only', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, layer: layerOf(file), to: layerOf(join(dirname(file), target)) }))
    .filter(({ layer, to }) => !allowed[layer]?.includes(to))
    .map(({ file, to }) => `${name(file)} → ${to}`);
  expect(wrong).toEqual([]);
});

test.each(packages)('$name is known to $layers alone', ({ name: pattern, layers }) => {
  const wrong = imports.filter(({ file, target }) => pattern.test(target) && !layers.includes(layerOf(file)));
  expect(wrong.map(({ file, target }) => `${name(file)} → ${target}`)).toEqual([]);
});

test('one file alone imports openai', () => {
  const users = new Set(imports.filter(({ target }) => target === 'openai').map(({ file }) => name(file)));
  expect(users.size).toBeLessThanOrEqual(1);
});
