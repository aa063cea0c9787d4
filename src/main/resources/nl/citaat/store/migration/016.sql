-- What is looked for in tables that grow with every message: by whose it is, and by how old it is.

CREATE INDEX outbox_by_chat ON outbox (chat);

CREATE INDEX outbox_by_person ON outbox (person) WHERE person IS NOT NULL;

CREATE INDEX outbox_by_end ON outbox (changed_at) WHERE state IN ('SENT', 'FAILED', 'UNKNOWN');

CREATE INDEX outbox_by_created ON outbox (created_at) WHERE kind <> 'POST';

CREATE INDEX inbox_by_received ON inbox (received_at);

CREATE INDEX ledger_by_shown ON ledger (shown_at);

DROP INDEX ledger_by_article;

CREATE INDEX ledger_by_article ON ledger (article, id);

CREATE INDEX audit_by_actor ON audit (actor, id) WHERE article IS NOT NULL;

CREATE INDEX amendment_by_at ON amendment (at);

CREATE INDEX alert_told_by_at ON alert_told (at);
