// npm run screenshots: the pictures of the README, taken of the playground as it is.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { type Opened, openBrowser, type Visiting, visitAs, type Who } from './open.ts';
import { smallPng } from './png.ts';

const folder = join(import.meta.dirname, '../../../docs');
const MOST_BYTES = 300_000;

interface Picture {
  readonly file: string;
  readonly who: Who;
  readonly options: BrowserContextOptions;
  /** Leads to the scene, and says what of the page to take; undefined for the whole of it. */
  readonly act: (visiting: Visiting) => Promise<Locator | undefined>;
}

const size = { viewport: { width: 1000, height: 690 }, deviceScaleFactor: 1.5 } as const;

const pictures: readonly Picture[] = [
  {
    file: 'level.png',
    who: 'pm',
    options: size,
    act: async ({ button, newest }) => {
      await button(/^What is expected/).click();
      await newest.getByText('Only visible to you').waitFor();
      return undefined;
    },
  },
  {
    file: 'comparison.png',
    who: 'manager',
    options: { ...size, colorScheme: 'dark' },
    act: async ({ button, newest, page }) => {
      await button(/^Compare/).click();
      await newest.getByText('Only visible to you').waitFor();
      // One competency, line by line: the first of the next steps.
      await newest.locator('.block-actions').first().getByRole('button').first().click();
      await newest.getByText('raised').first().waitFor();
      return page.getByRole('main');
    },
  },
  {
    file: 'explorer.png',
    who: 'recruiter',
    options: size,
    act: async ({ button, dialog, page }) => {
      await button('Home').first().click();
      await button(/career explorer/).click();
      await dialog.getByRole('combobox', { name: 'Level' }).pressSequentially('senior');
      await page.getByRole('option').first().click();
      await dialog.getByRole('heading').nth(1).waitFor();
      return dialog;
    },
  },
];

async function take(opened: Opened, { file, who, options, act }: Picture): Promise<number> {
  const visiting = await visitAs(opened, who, options);
  const part = await act(visiting);
  await visiting.page.mouse.move(0, 0);
  const taken = await (part ?? visiting.page).screenshot({ animations: 'disabled', caret: 'hide' });
  await visiting.leave();
  const png = smallPng(taken);
  writeFileSync(join(folder, file), png);
  console.log(`docs/${file}: ${Math.round(png.length / 1000)} KB`);
  return png.length;
}

mkdirSync(folder, { recursive: true });
const opened = await openBrowser();
let bytes = 0;
for (const picture of pictures) bytes += await take(opened, picture);
await opened.close();
if (bytes > MOST_BYTES) {
  console.error(
    `Together they are ${Math.round(bytes / 1000)} KB; the README's pictures have ${MOST_BYTES / 1000}.`,
  );
  process.exitCode = 1;
}
