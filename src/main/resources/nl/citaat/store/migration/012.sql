-- What readers asked and got no good answer to, for the moderators, with who waits for one; and the questions of which
-- the moderators know the right answer.

ALTER TABLE question ADD COLUMN follows INTEGER;
ALTER TABLE chat ADD COLUMN told INTEGER;

CREATE INDEX question_by_outcome ON question (outcome);

-- A question is in trouble when no answer was given, or when readers dislike or report the one that was.
CREATE VIEW trouble AS
SELECT q.id, q.at, q.language, q.question,
  CASE q.outcome WHEN 'REFUSED' THEN 1 ELSE 0 END AS unanswered,
  (SELECT count(*) FROM answer a JOIN voice v ON v.answer = a.id WHERE a.question = q.id AND v.good = 0) AS disliked,
  (SELECT count(*) FROM answer a JOIN report r ON r.answer = a.id WHERE a.question = q.id) AS reported,
  max(
    q.at,
    coalesce((SELECT max(v.at) FROM answer a JOIN voice v ON v.answer = a.id WHERE a.question = q.id AND v.good = 0), 0),
    coalesce((SELECT max(r.at) FROM answer a JOIN report r ON r.answer = a.id WHERE a.question = q.id), 0)) AS last_at
FROM question q
WHERE q.outcome = 'REFUSED'
  OR q.id IN (SELECT a.question FROM voice v JOIN answer a ON a.id = v.answer WHERE v.good = 0)
  OR q.id IN (SELECT a.question FROM report r JOIN answer a ON a.id = r.answer);

-- Questions in trouble that are alike. It has no words of its own: those go with the question.
CREATE TABLE cluster (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  state      TEXT    NOT NULL,
  person     INTEGER,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE clustered (
  question INTEGER NOT NULL PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  cluster  INTEGER NOT NULL REFERENCES cluster (id),
  terms    TEXT    NOT NULL
) STRICT;

CREATE INDEX clustered_by_cluster ON clustered (cluster, question);

CREATE TRIGGER cluster_goes_with_its_last_question AFTER DELETE ON clustered
WHEN NOT EXISTS (SELECT 1 FROM clustered WHERE cluster = OLD.cluster)
BEGIN
  DELETE FROM cluster WHERE id = OLD.cluster;
END;

-- Whom to tell when there is an answer after all. The one table that says which person asked what, and only for as
-- long as the question is kept.
CREATE TABLE waiting (
  question INTEGER NOT NULL PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  person   INTEGER NOT NULL
) STRICT;

CREATE INDEX waiting_by_person ON waiting (person);

CREATE TABLE golden (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  question   TEXT    NOT NULL UNIQUE,
  language   TEXT    NOT NULL,
  article    TEXT    NOT NULL,
  revision   INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  added_at   INTEGER NOT NULL,
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
) STRICT;
