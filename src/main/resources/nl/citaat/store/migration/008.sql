-- Messages with quotes as they were sent, so that a correction can reach those who saw them, and who was told of
-- which change of an article.

CREATE TABLE sent (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  chat           INTEGER NOT NULL,
  message        INTEGER,
  inline_message TEXT,
  payload        TEXT    NOT NULL,
  amended        TEXT,
  reader         TEXT,
  sent_at        INTEGER NOT NULL,
  UNIQUE (chat, message),
  UNIQUE (inline_message)
) STRICT;

CREATE INDEX sent_by_at ON sent (sent_at);
CREATE INDEX sent_by_reader ON sent (reader);

-- Whose words it may repeat: in "sent" as a keyed hash, in the outbox as a number until it is sent.
ALTER TABLE outbox ADD COLUMN person INTEGER;

-- What stands in the place of the message's number: "m" and the number, "i" and the id of an inline one, or "q" and
-- the number in the ledger of a quote whose message can't be addressed. Without an outbox row it could not be reached.
CREATE TABLE amendment (
  change  INTEGER NOT NULL,
  article TEXT    NOT NULL,
  chat    INTEGER NOT NULL,
  place   TEXT    NOT NULL,
  outbox  INTEGER,
  at      INTEGER NOT NULL,
  PRIMARY KEY (change, chat, place)
) STRICT;

CREATE INDEX amendment_by_place ON amendment (chat, place);
CREATE INDEX amendment_by_outbox ON amendment (outbox);

-- All changes up to "done" were told; of the change "doing", what the ledger knows up to "ledger".
CREATE TABLE told (
  only   INTEGER NOT NULL PRIMARY KEY,
  done   INTEGER NOT NULL,
  doing  INTEGER NOT NULL,
  ledger INTEGER NOT NULL
) STRICT;

INSERT INTO told SELECT 1, coalesce(max(change), 0), 0, 0 FROM article;
