-- Feeds that are looked at again and again, and the items that each had, by a hash of what it said.

CREATE TABLE feed (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  url           TEXT    NOT NULL UNIQUE,
  every         INTEGER NOT NULL,
  outlet        TEXT,
  tags          TEXT    NOT NULL,
  paused        INTEGER NOT NULL DEFAULT 0,
  next_run      INTEGER NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  failures      INTEGER NOT NULL DEFAULT 0,
  last_error    TEXT,
  last_success  INTEGER
) STRICT;

CREATE INDEX feed_by_next_run ON feed (next_run);

CREATE TABLE feed_item (
  feed    INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  item    TEXT    NOT NULL,
  content TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (feed, item)
) STRICT;
