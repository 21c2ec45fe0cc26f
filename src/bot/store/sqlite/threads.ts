// Threads: the topic, the mute and who asked live and end together, so that a mute outlasts what it silences.
import { z } from 'zod';
import type { Store, ThreadKey } from '../store.ts';
import { type Desk, transact } from './database.ts';

const Row = z.object({ topic: z.string().nullable(), muted: z.number(), aside: z.number() });
const Topic = z.json();
const Asker = z.object({ user: z.string() });
const at = 'team = ? AND channel = ? AND thread = ?';
const keys = ({ team, channel, thread }: ThreadKey) => [team, channel, thread] as const;

export function threads(
  desk: Desk,
): Pick<Store, 'readThread' | 'setTopic' | 'addAsker' | 'setMuted' | 'setAside'> {
  const { db, run, now, keep } = desk;
  const over = () => now() - keep.threadsMs;
  const read = db.prepare(`SELECT topic, muted, aside FROM threads WHERE ${at} AND touched > ?`);
  const readAskers = db.prepare(`SELECT user FROM askers WHERE ${at} ORDER BY place`);
  const forget = db.prepare(`DELETE FROM threads WHERE ${at} AND touched <= ?`);
  const touch = db.prepare(
    `INSERT INTO threads (team, channel, thread, touched) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET touched = excluded.touched`,
  );
  const writeTopic = db.prepare(`UPDATE threads SET topic = ? WHERE ${at}`);
  const writeMuted = db.prepare(`UPDATE threads SET muted = ? WHERE ${at}`);
  const writeAside = db.prepare(`UPDATE threads SET aside = ? WHERE ${at}`);
  const writeAsker = db.prepare(
    `INSERT OR IGNORE INTO askers (team, channel, thread, user, place)
     SELECT ?1, ?2, ?3, ?4, count(*) FROM askers WHERE team = ?1 AND channel = ?2 AND thread = ?3`,
  );
  const change = (key: ThreadKey, write: () => unknown) =>
    run(() =>
      transact(db, () => {
        forget.run(...keys(key), over());
        touch.run(...keys(key), now());
        write();
      }),
    );
  return {
    readThread: (key) =>
      run(() => {
        const found = Row.optional().parse(read.get(...keys(key), over()));
        if (!found) return { topic: undefined, muted: false, aside: false, askers: [] };
        const askers = readAskers.all(...keys(key)).map((row) => Asker.parse(row).user);
        const { topic, muted, aside } = found;
        return { topic: parseTopic(topic), muted: muted === 1, aside: aside === 1, askers };
      }),
    setTopic: (key, topic) => change(key, () => writeTopic.run(JSON.stringify(topic), ...keys(key))),
    addAsker: (key, user) => change(key, () => writeAsker.run(...keys(key), user)),
    setMuted: (key, muted) => change(key, () => writeMuted.run(muted ? 1 : 0, ...keys(key))),
    setAside: (key, aside) => change(key, () => writeAside.run(aside ? 1 : 0, ...keys(key))),
  };
}

const parseTopic = (text: string | null) => (text === null ? undefined : Topic.parse(JSON.parse(text)));
