import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ask, citationsOf } from '../../../src/answers/ask.ts';
import { watchLibrary } from '../../../src/knowledge/library/watch.ts';
import type { Problem } from '../../../src/knowledge/model.ts';

const page = (word: string) =>
  `# Baker\n\n## Levels\n\n### Senior Baker\n\n#### Requirements\n\n- Bakes ${word} bread\n- Sells ${word} bread\n- Tastes ${word} bread\n`;

function watched(text: string) {
  const dir = mkdtempSync(join(tmpdir(), 'watched-'));
  const file = join(dir, 'baker.md');
  writeFileSync(file, text);
  const refused: Problem[] = [];
  const live = watchLibrary(dir, { refused: (problems) => refused.push(...problems) });
  onTestFinished(() => {
    live.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { live, file, refused };
}

test('an edited document is taken over by itself', async () => {
  const { live, file } = watched(page('white'));
  const before = live.health().version;
  writeFileSync(file, page('rye'));
  await vi.waitFor(() => expect(live.health().version).not.toBe(before), { timeout: 5000 });
  expect(live.health().current).toBe(true);
});

test('a broken change keeps the last good library, says why, and recovers', () => {
  const { live, file, refused } = watched(page('white'));
  const good = live.library();
  writeFileSync(file, Uint8Array.of(0xff, 0xfe, 0));
  expect(live.reload()).toBe(false);
  expect(live.library()).toBe(good);
  expect(live.health().current).toBe(false);
  expect(refused.map((p) => p.message).join()).toMatch(/not UTF-8/);
  writeFileSync(file, page('rye'));
  expect(live.reload()).toBe(true);
  expect(live.health().current).toBe(true);
});

test('no answer mixes two versions while files change under it', async () => {
  const { live, file } = watched(page('white'));
  const words = ['white', 'rye', 'oat', 'corn'];
  const seen = new Set<string>();
  for (let round = 0; round < 40; round++) {
    writeFileSync(file, page(words[round % words.length] ?? ''));
    if (round % 3 === 0) live.reload();
    const { answer } = ask(live.library(), '/level senior');
    const quotes = citationsOf(answer).map((c) => c.quote.split(' ')[1] ?? '');
    expect(new Set(quotes).size).toBe(1);
    seen.add(quotes[0] ?? '');
    if (round % 5 === 0) await sleep(5);
  }
  expect(seen.size).toBeGreaterThan(1);
});
