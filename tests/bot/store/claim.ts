// A process of its own that asks for 300 first times and reports how many it was told.

import { keepingFor } from '../../../src/bot/store/keeping.ts';
import { openSqliteStore } from '../../../src/bot/store/sqlite/sqlite-store.ts';

const keep = keepingFor({ retentionDays: 90, recentQuestions: true, unanswered: true });
const [folder = ''] = process.argv.slice(2);
const store = openSqliteStore({ folder, keep, now: Date.now });
let count = 0;
for (let i = 0; i < 300; i++) {
  if (await store.firstTime('T1', `Ev${i}`, 60_000)) count++;
}
await store.close();
process.send?.(count, () => process.disconnect());
