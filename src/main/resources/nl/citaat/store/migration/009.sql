-- Who keeps the archive beside the owners, and the articles and corrections that they are at work on: the step says
-- what is asked of them next. The story's columns are those of a revision, all empty while there is no story yet.

CREATE TABLE moderator (
  person   INTEGER NOT NULL PRIMARY KEY,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  person       INTEGER NOT NULL,
  step         TEXT    NOT NULL,
  article      TEXT,
  base         INTEGER NOT NULL,
  origin       TEXT,
  old_words    TEXT,
  new_words    TEXT,
  reason       TEXT,
  title        TEXT,
  body         TEXT,
  blocks       TEXT,
  outlet       TEXT,
  author       TEXT,
  url          TEXT,
  published    TEXT,
  published_at TEXT,
  language     TEXT,
  tags         TEXT,
  changed_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_by_person ON draft (person);
