// How the page looks and is reached: dark, narrow, without a mouse, and by people who listen to it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Opened, type Visiting, visitAs } from '../open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Found = z.array(
  z.object({ id: z.string(), impact: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = Found.parse(await page.evaluate('axe.run(document).then(({ violations }) => violations)'));
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const background = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

const isOnScreen = async (element: Locator, page: Page): Promise<boolean> => {
  const box = await element.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

export function looking(opened: () => Opened): void {
  test('it is dark where the system is, and the other way on demand', async () => {
    const { page, faults, leave } = await visitAs(opened(), 'pm', { colorScheme: 'dark' });
    expect(await background(page)).toBe('rgb(26, 29, 33)');
    await page.getByTitle('Light').click();
    await expect.poll(() => background(page)).toBe('rgb(255, 255, 255)');
    expect(faults).toEqual([]);
    await leave();
  });

  test('what one asks scrolls into view, however long the answer before it is', async () => {
    const { page, ask, newest, faults, leave } = await visitAs(opened(), 'pm');
    await ask('/behaviors senior');
    await newest.getByText('Only visible to you').waitFor();
    await ask('/level grade 12');
    await newest
      .getByText(/grade 12/)
      .first()
      .waitFor();
    await expect.poll(() => isOnScreen(newest, page)).toBe(true);
    expect(faults).toEqual([]);
    await leave();
  });

  test('on 390 pixels everything is within reach', async () => {
    const { page, ask, newest, button, faults, leave } = await visitAs(opened(), 'recruiter', PHONE);
    await ask('/behaviors senior');
    await newest.getByText('Only visible to you').waitFor();
    expect(await overflow(page)).toBe(0);
    await button('All conversations').click();
    await button('Home').click();
    await button(/career explorer/).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    await leave();
  });

  test('without a mouse: skip, complete, ask, reach a button, read the source, come back', async () => {
    const { page, field, newest, dialog, faults, leave } = await visitAs(opened(), 'pm');
    const { keyboard } = page;
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.type('/lev');
    await keyboard.press('Tab');
    await keyboard.type('principal');
    expect(await field.inputValue()).toBe('/level principal');
    await keyboard.press('Enter');
    await newest.getByText('Principal Product Manager · grade 9').waitFor();
    await tabBackTo(page, 'Show source');
    await keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Source' }).waitFor();
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Show source');
    expect(faults).toEqual([]);
    await leave();
  });

  const scenes: readonly (readonly [string, (visit: Visiting) => Promise<unknown>])[] = [
    [
      'a room with an answer',
      async ({ ask, newest }) => {
        await ask('/compare senior, principal');
        await newest.getByText('Only visible to you').waitFor();
      },
    ],
    [
      'a thread',
      async ({ ask, thread }) => {
        await ask('@career what is expected of a senior?');
        await thread.getByRole('article').nth(1).waitFor();
      },
    ],
    [
      'Home',
      async ({ button }) => {
        await button('Home').first().click();
        await button(/career explorer/).waitFor();
      },
    ],
    [
      'the explorer',
      async ({ button, dialog }) => {
        await button('Home').first().click();
        await button(/career explorer/).click();
        await dialog.getByRole('combobox').first().click();
      },
    ],
    [
      'a form with an error',
      async ({ ask, newest, dialog }) => {
        await ask('/level senior');
        await newest.getByRole('button', { name: /^Not helpful/ }).click();
        await dialog.getByRole('button', { name: 'Send' }).click();
        await dialog.getByRole('alert').waitFor();
      },
    ],
    [
      'the inspector',
      async ({ ask, button, page }) => {
        await ask('/career working with customers');
        await button('Inspector').click();
        await page.getByRole('region', { name: 'Reading of the question' }).waitFor();
      },
    ],
  ];

  test.each(scenes)('axe finds nothing serious: %s', async (_, act) => {
    const visiting = await visitAs(opened(), 'manager');
    await act(visiting);
    for (const colorScheme of ['light', 'dark'] as const) {
      await visiting.page.emulateMedia({ colorScheme });
      expect(await violations(visiting.page), colorScheme).toEqual([]);
    }
    await visiting.leave();
  });
}

async function tabBackTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.locator(':focus').textContent()) === text) return;
  }
  throw new Error(`${text} was not reached by keyboard.`);
}
