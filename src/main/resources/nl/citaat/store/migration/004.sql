-- A message that somebody sent inline stands in a chat that is not known, and has an id of its own kind.

ALTER TABLE ledger ADD COLUMN inline_message TEXT;
