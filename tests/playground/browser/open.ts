// The playground and a browser in front of it, for a whole run of tests.
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { RunningPlayground } from '../../../src/playground/main.ts';
import { ownPlayground } from '../own-playground.ts';
import { launch, openContext, visit } from './chromium.ts';

export type Who = 'pm' | 'manager' | 'recruiter';

export interface Opened {
  readonly playground: RunningPlayground;
  /** One for each way of looking at the page. */
  readonly context: (options: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<Opened> {
  const [playground, browser] = await Promise.all([ownPlayground(), launch()]);
  const contexts = new Map<string, Promise<BrowserContext>>();
  return {
    playground,
    context: (options) => {
      const key = JSON.stringify(options);
      const context = contexts.get(key) ?? openContext(browser, options);
      contexts.set(key, context);
      return context;
    },
    close: async () => {
      await browser.close();
      await playground.close();
    },
  };
}

export interface Visiting {
  readonly page: Page;
  readonly field: Locator;
  readonly thread: Locator;
  /** The newest message in the room. */
  readonly newest: Locator;
  readonly dialog: Locator;
  /** Settles when something new stands in the room. */
  readonly ask: (typed: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
}

export async function visitAs(
  { playground, context }: Opened,
  who: Who,
  options: BrowserContextOptions = {},
): Promise<Visiting> {
  const person = playground.standIn.user(who);
  // Modals are the workspace's, not the page's: what the last visit left open would still be there.
  if (person.modal() !== undefined) await person.close({ all: true });
  const { page, faults } = await visit(await context(options), `${playground.url}/#as=${who}`);
  const field = page.getByRole('textbox', { name: /^Message/ });
  const messages = page
    .getByRole('log', { name: /^Messages in/ })
    .first()
    .getByRole('article');
  await field.waitFor();
  return {
    page,
    field,
    thread: page.getByRole('complementary', { name: 'Thread' }),
    newest: messages.last(),
    dialog: page.getByRole('dialog'),
    ask: async (typed) => {
      const before = await messages.count();
      await field.fill(typed);
      await field.press('Enter');
      // Otherwise the newest would still be the one before.
      await messages.nth(before).waitFor();
    },
    button: (name) => page.getByRole('button', { name }),
    faults,
    leave: () => page.close(),
  };
}
