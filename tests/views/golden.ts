// Views as they were last looked at and found good, one file each; UPDATE=1 writes them anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

export function expectGolden(name: string, view: unknown): void {
  const file = join(folder, `${name}.json`);
  const text = `${JSON.stringify(view, null, 2)}\n`;
  if (process.env.UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
