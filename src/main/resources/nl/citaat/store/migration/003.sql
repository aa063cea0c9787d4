-- What was asked and answered, for as long as the next question may follow it up.

CREATE TABLE exchange (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id  INTEGER NOT NULL,
  chat       INTEGER NOT NULL,
  topic      INTEGER,
  person     INTEGER,
  asked      TEXT    NOT NULL,
  article    TEXT,
  revision   INTEGER,
  span_start INTEGER,
  span_end   INTEGER,
  at         INTEGER NOT NULL,
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
) STRICT;

CREATE INDEX exchange_by_chat ON exchange (chat, id);
CREATE INDEX exchange_by_at ON exchange (at);
