// The playground in a browser. Without one these tests are left out with a word; in CI that is a failure.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executable } from './chromium.ts';
import { type Opened, openBrowser } from './open.ts';
import { asking } from './scenarios/asking.ts';
import { choosing } from './scenarios/choosing.ts';
import { looking } from './scenarios/looking.ts';
import { streaming } from './scenarios/streaming.ts';

const missing = executable === undefined;

test('there is a browser, or a word that there is none', () => {
  if (missing && process.env.CI === undefined)
    process.stderr.write('Browser tests are skipped: no Chromium was found (set CHROMIUM to its path).\n');
  expect(missing && process.env.CI !== undefined).toBe(false);
});

describe.skipIf(missing)('the playground', () => {
  let open: Opened | undefined;
  const opened = (): Opened => {
    if (open === undefined) throw new Error('The browser is not open.');
    return open;
  };
  beforeAll(async () => {
    open = await openBrowser();
  }, 60_000);
  afterAll(() => open?.close());

  asking(opened);
  choosing(opened);
  looking(opened);
  streaming(opened);
});
