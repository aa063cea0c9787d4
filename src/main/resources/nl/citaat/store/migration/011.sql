-- Commands of those who keep the archive that came too late, until they say whether they are still wanted.

CREATE TABLE held (
  update_id  INTEGER NOT NULL PRIMARY KEY,
  chat       INTEGER NOT NULL,
  message    INTEGER NOT NULL,
  person     INTEGER NOT NULL,
  words      TEXT    NOT NULL,
  replies_to INTEGER,
  at         INTEGER NOT NULL
) STRICT;
