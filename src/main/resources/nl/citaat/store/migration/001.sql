-- Articles with all their revisions, who did what, and the messages that come and go.
--
-- Columns named *_at hold milliseconds since 1970. What a newspaper said about its own dates
-- (published, published_at) is ISO text, so that it comes back exactly as it was given.
-- States and kinds have no CHECK: a later one must not need a new table.

PRAGMA application_id = 1128879188;

CREATE TABLE article (
  id       TEXT    NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  status   TEXT    NOT NULL,
  change   INTEGER NOT NULL UNIQUE,
  FOREIGN KEY (id, revision) REFERENCES revision (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE revision (
  article      TEXT    NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  number       INTEGER NOT NULL,
  title        TEXT    NOT NULL,
  body         TEXT    NOT NULL,
  blocks       TEXT    NOT NULL,
  outlet       TEXT,
  author       TEXT,
  url          TEXT,
  published    TEXT,
  published_at TEXT,
  language     TEXT    NOT NULL,
  tags         TEXT    NOT NULL,
  recorded_at  INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) STRICT;

CREATE INDEX revision_by_url ON revision (url);
CREATE INDEX revision_by_published ON revision (published);

CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
BEGIN
  SELECT RAISE(ABORT, 'a stored revision is never changed');
END;

CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
BEGIN
  SELECT RAISE(ABORT, 'a stored revision is never deleted');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER revision_is_never_replaced BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE article = NEW.article AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'a stored revision is never replaced');
END;

CREATE TABLE audit (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  actor   TEXT    NOT NULL,
  action  TEXT    NOT NULL,
  article TEXT,
  detail  TEXT    NOT NULL
) STRICT;

CREATE INDEX audit_by_article ON audit (article);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'an audit row is never changed');
END;

-- Update numbers can jump back after a quiet week, so seq and not update_id is the order of arrival.
CREATE TABLE inbox (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id   INTEGER NOT NULL UNIQUE,
  json        TEXT,
  state       TEXT    NOT NULL,
  attempts    INTEGER NOT NULL,
  why         TEXT,
  received_at INTEGER NOT NULL
) STRICT;

CREATE INDEX inbox_by_state ON inbox (state, seq);

CREATE TABLE outbox (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id      INTEGER,
  ordinal        INTEGER NOT NULL,
  chat           INTEGER NOT NULL,
  kind           TEXT    NOT NULL,
  priority       INTEGER NOT NULL,
  payload        TEXT    NOT NULL,
  state          TEXT    NOT NULL,
  attempts       INTEGER NOT NULL,
  not_before     INTEGER NOT NULL,
  message        INTEGER,
  maybe_repeated INTEGER NOT NULL,
  why            TEXT,
  created_at     INTEGER NOT NULL,
  changed_at     INTEGER NOT NULL,
  UNIQUE (update_id, ordinal)
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, chat, priority, id);

CREATE TABLE ledger (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  chat       INTEGER NOT NULL,
  message    INTEGER,
  article    TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  shown_at   INTEGER NOT NULL,
  UNIQUE (chat, message, article, revision, span_start, span_end),
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
) STRICT;

CREATE INDEX ledger_by_article ON ledger (article, revision);

CREATE TABLE chat (
  id         INTEGER NOT NULL PRIMARY KEY,
  language   TEXT,
  active     INTEGER NOT NULL,
  why        TEXT,
  changed_at INTEGER NOT NULL
) STRICT;
