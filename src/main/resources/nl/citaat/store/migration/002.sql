-- Which article an item from elsewhere became, and which revision holds what was last taken from there.

CREATE TABLE origin (
  origin   TEXT    NOT NULL PRIMARY KEY,
  article  TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
) STRICT;
