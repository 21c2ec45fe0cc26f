// The tables, in the order they came to be: a released entry never changes, the next one is added below it.

export const migrations: readonly string[] = [
  `
  CREATE TABLE seen (
    team TEXT NOT NULL, key TEXT NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (team, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE threads (
    team TEXT NOT NULL, channel TEXT NOT NULL, thread TEXT NOT NULL,
    topic TEXT, muted INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0,
    touched INTEGER NOT NULL,
    PRIMARY KEY (team, channel, thread)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE askers (
    team TEXT NOT NULL, channel TEXT NOT NULL, thread TEXT NOT NULL, user TEXT NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY (team, channel, thread, user),
    FOREIGN KEY (team, channel, thread) REFERENCES threads ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feedback (
    team TEXT NOT NULL, vote TEXT NOT NULL,
    answer TEXT NOT NULL, intent TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT, day TEXT NOT NULL,
    PRIMARY KEY (team, vote)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unanswered (
    team TEXT NOT NULL, same TEXT NOT NULL,
    text TEXT NOT NULL, count INTEGER NOT NULL, nearest TEXT, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
    PRIMARY KEY (team, same)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE recent (
    team TEXT NOT NULL, user TEXT NOT NULL, same TEXT NOT NULL, text TEXT NOT NULL, asked INTEGER NOT NULL,
    PRIMARY KEY (team, user, same)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE installations (
    team TEXT NOT NULL PRIMARY KEY, sealed TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

export const tables = ['seen', 'threads', 'feedback', 'unanswered', 'recent', 'installations'] as const;
