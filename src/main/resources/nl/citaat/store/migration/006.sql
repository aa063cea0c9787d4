-- Answers as they were given, for the buttons below them, and what readers think of them. Who gave a voice or a
-- report is a keyed hash, and so is a private chat, which has the number of its person. All of it goes with the
-- question that was asked.

CREATE TABLE answer (
  id         TEXT    NOT NULL PRIMARY KEY,
  question   INTEGER NOT NULL UNIQUE REFERENCES question (id) ON DELETE CASCADE,
  chat       TEXT    NOT NULL,
  language   TEXT    NOT NULL,
  is_foreign INTEGER NOT NULL,
  meant      TEXT
) STRICT;

CREATE TABLE answer_quote (
  answer       TEXT    NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  page         INTEGER NOT NULL,
  article      TEXT    NOT NULL,
  revision     INTEGER NOT NULL,
  span_start   INTEGER NOT NULL,
  span_end     INTEGER NOT NULL,
  answer_start INTEGER,
  answer_end   INTEGER,
  score        REAL    NOT NULL,
  matches      TEXT    NOT NULL,
  PRIMARY KEY (answer, ordinal),
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
) STRICT;

CREATE TABLE voice (
  answer TEXT    NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  reader TEXT    NOT NULL,
  good   INTEGER NOT NULL,
  at     INTEGER NOT NULL,
  PRIMARY KEY (answer, reader)
) STRICT;

CREATE INDEX voice_by_reader ON voice (reader);

CREATE TABLE report (
  answer TEXT    NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  reader TEXT    NOT NULL,
  at     INTEGER NOT NULL,
  PRIMARY KEY (answer, reader)
) STRICT;

CREATE INDEX report_by_reader ON report (reader);
