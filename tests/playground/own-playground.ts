// A playground of one's own, in this process: tests run side by side, and must not share what Vite keeps.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/bot/config.ts';
import { createLog } from '../../src/bot/log.ts';
import { type RunningPlayground, startPlayground } from '../../src/playground/main.ts';

export async function ownPlayground(): Promise<RunningPlayground> {
  const pageCache = mkdtempSync(join(tmpdir(), 'playground-'));
  const playground = await startPlayground(readConfig({ PORT: '0' }), createLog('warn'), { pageCache });
  return {
    ...playground,
    close: async () => {
      await playground.close();
      rmSync(pageCache, { recursive: true, force: true });
    },
  };
}
