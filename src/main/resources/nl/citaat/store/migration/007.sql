-- What a chat chose (null: nothing), the questions that can still be edited or said twice, and those that came too late.

ALTER TABLE chat ADD COLUMN quiet INTEGER;
ALTER TABLE chat ADD COLUMN administrators_only INTEGER;
ALTER TABLE chat ADD COLUMN follow_ups INTEGER;
ALTER TABLE chat ADD COLUMN greeted_at INTEGER;

CREATE TABLE asked (
  update_id INTEGER NOT NULL PRIMARY KEY,
  chat      INTEGER NOT NULL,
  message   INTEGER NOT NULL,
  person    INTEGER,
  words     TEXT    NOT NULL,
  at        INTEGER NOT NULL
) STRICT;

CREATE INDEX asked_by_chat ON asked (chat, message);
CREATE INDEX asked_by_at ON asked (at);

CREATE TABLE late (
  chat    INTEGER NOT NULL PRIMARY KEY,
  words   TEXT    NOT NULL,
  told_at INTEGER NOT NULL
) STRICT;
