-- What readers asked and what came of it, for the moderators and for statistics. Who asked is a keyed hash.

CREATE TABLE question (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        INTEGER NOT NULL,
  chat_kind TEXT    NOT NULL,
  reader    TEXT,
  language  TEXT    NOT NULL,
  question  TEXT    NOT NULL,
  outcome   TEXT    NOT NULL,
  article   TEXT    REFERENCES article (id),
  took_ms   INTEGER NOT NULL
) STRICT;

CREATE INDEX question_by_at ON question (at);
CREATE INDEX question_by_reader ON question (reader);

CREATE TRIGGER question_is_never_changed BEFORE UPDATE ON question
BEGIN
  SELECT RAISE(ABORT, 'a logged question is never changed');
END;
