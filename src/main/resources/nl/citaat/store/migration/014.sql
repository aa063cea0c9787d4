-- What goes to which channel, group, forum topic or person and when, what became of each moment, and what was told
-- where already. Lists have a line for each entry; times of day and days are local, as ISO text.

CREATE TABLE schedule (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  chat         INTEGER NOT NULL,
  place        TEXT    NOT NULL,
  topic        INTEGER,
  title        TEXT    NOT NULL,
  name         TEXT,
  term         TEXT    NOT NULL,
  zone         TEXT    NOT NULL,
  words        TEXT    NOT NULL,
  topics       TEXT    NOT NULL,
  outlets      TEXT    NOT NULL,
  languages    TEXT    NOT NULL,
  articles     INTEGER NOT NULL,
  length       INTEGER NOT NULL,
  stories      INTEGER NOT NULL,
  style        TEXT    NOT NULL,
  frame        TEXT    NOT NULL,
  says_nothing INTEGER NOT NULL,
  quiet_from   TEXT,
  quiet_until  TEXT,
  paused       INTEGER NOT NULL DEFAULT 0,
  since        INTEGER NOT NULL
) STRICT;

CREATE INDEX schedule_by_chat ON schedule (chat);

CREATE TABLE slot (
  schedule INTEGER NOT NULL REFERENCES schedule (id) ON DELETE CASCADE,
  day      TEXT    NOT NULL,
  time     TEXT    NOT NULL,
  state    TEXT    NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (schedule, day, time)
) STRICT;

CREATE INDEX slot_by_at ON slot (at);

-- A story is the id of an article or a hash of a sentence; the topic is 0 outside forums.
CREATE TABLE posted (
  chat  INTEGER NOT NULL,
  topic INTEGER NOT NULL,
  story TEXT    NOT NULL,
  at    INTEGER NOT NULL,
  PRIMARY KEY (chat, topic, story)
) STRICT;

CREATE INDEX posted_by_at ON posted (at);

-- Who may manage the schedules of one channel only.
CREATE TABLE channel_editor (
  chat     INTEGER NOT NULL,
  person   INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (chat, person)
) STRICT;

-- Who was asked to forward a post of the channel for which they gave these words.
CREATE TABLE channel_awaited (
  person INTEGER NOT NULL PRIMARY KEY,
  words  TEXT    NOT NULL,
  at     INTEGER NOT NULL
) STRICT;

-- Posts of which nobody knows whether they arrived, and about which the moderators were asked.
CREATE TABLE post_doubted (
  outbox INTEGER NOT NULL PRIMARY KEY,
  at     INTEGER NOT NULL
) STRICT;
