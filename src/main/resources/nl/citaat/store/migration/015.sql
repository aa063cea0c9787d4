-- Summaries for thousands of readers: what was told is kept once for all chats that got the same; what waits is found
-- in the order of sending without looking at all of it; what owners announce, and how far that has come.

-- The zone in which times of day are meant in a chat.
ALTER TABLE chat ADD COLUMN zone TEXT;

-- Names of stories, a line for each.
CREATE TABLE bundle (
  id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  stories TEXT    NOT NULL UNIQUE
) STRICT;

-- The topic is 0 outside forums.
CREATE TABLE told_bundle (
  chat   INTEGER NOT NULL,
  topic  INTEGER NOT NULL,
  bundle INTEGER NOT NULL REFERENCES bundle (id),
  at     INTEGER NOT NULL,
  PRIMARY KEY (chat, topic, bundle)
) STRICT;

INSERT INTO bundle (stories)
SELECT DISTINCT group_concat(story, char(10) ORDER BY story) FROM posted GROUP BY chat, topic, at;

INSERT OR IGNORE INTO told_bundle (chat, topic, bundle, at)
SELECT p.chat, p.topic, b.id, p.at
FROM (
  SELECT chat, topic, at, group_concat(story, char(10) ORDER BY story) AS stories
  FROM posted GROUP BY chat, topic, at
) p
JOIN bundle b ON b.stories = p.stories
ORDER BY p.at DESC;

DROP TABLE posted;

CREATE INDEX told_bundle_by_at ON told_bundle (at);

CREATE INDEX told_bundle_by_bundle ON told_bundle (bundle);

CREATE INDEX outbox_by_turn ON outbox (priority, id) WHERE state = 'NEW';

CREATE INDEX outbox_by_moment ON outbox (not_before) WHERE state = 'NEW';

CREATE INDEX schedule_by_place ON schedule (place, chat);

-- What an owner wants to be told to all who get summaries; until it is sent, reached and last are null. Then it goes to
-- the chats of the schedules up to number last, and has come up to number reached.
CREATE TABLE announcement (
  id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person  INTEGER NOT NULL,
  text    TEXT    NOT NULL,
  reached INTEGER,
  last    INTEGER,
  at      INTEGER NOT NULL
) STRICT;

-- Which chats were told it, while it is on its way.
CREATE TABLE announced (
  announcement INTEGER NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
  chat         INTEGER NOT NULL,
  PRIMARY KEY (announcement, chat)
) STRICT;
