-- What people want to be told of when it is in the news; which article told which story first; of
-- which stories an alert was told, and how; and up to which change all that was done.

CREATE TABLE alert (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  chat     INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  topic    INTEGER,
  words    TEXT    NOT NULL,
  language TEXT    NOT NULL,
  talk     TEXT    NOT NULL,
  set_at   INTEGER NOT NULL,
  UNIQUE (chat, words)
) STRICT;

CREATE TABLE alert_story (
  article TEXT    NOT NULL PRIMARY KEY,
  first   TEXT    NOT NULL,
  at      INTEGER NOT NULL
) STRICT;

CREATE INDEX alert_story_by_at ON alert_story (at);

CREATE TABLE alert_told (
  alert INTEGER NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
  story TEXT    NOT NULL,
  how   TEXT    NOT NULL CHECK (how IN ('MESSAGE', 'WAITING', 'LINE')),
  at    INTEGER NOT NULL,
  PRIMARY KEY (alert, story)
) STRICT;

CREATE INDEX alert_told_waiting ON alert_told (alert) WHERE how = 'WAITING';

CREATE TABLE alert_progress (
  id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  change INTEGER NOT NULL
) STRICT;

INSERT INTO alert_progress (id, change) SELECT 1, coalesce(max(change), 0) FROM article;
