import { expect, test } from 'vitest';
import { newestOnly } from '../../src/bot/newest.ts';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

test('a change overtaken by a newer one is left out, the newest is made last', async () => {
  const { change } = newestOnly();
  const made: number[] = [];
  const make = (at: number) =>
    change('view', at, async () => {
      await later();
      made.push(at);
    });
  await Promise.all([make(1), make(2), make(3)]);
  expect(made.at(-1)).toBe(3);
  expect(made).not.toContain(2);
});

test('an older one that arrives late is left out', async () => {
  const { change } = newestOnly();
  const made: number[] = [];
  await Promise.all([2, 1].map((at) => change('view', at, async () => void made.push(at))));
  expect(made).toEqual([2]);
});

test('one that fails tells its caller and holds up nobody', async () => {
  const { change } = newestOnly();
  const made: string[] = [];
  const failing = change('view', 1, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([
    change('view', 2, async () => void made.push('view')),
    change('other', 1, async () => void made.push('other')),
  ]);
  expect(made.sort()).toEqual(['other', 'view']);
});
