-- A story is found by any of its records.
CREATE INDEX record_id ON record (id);

-- Who may use a server over this store from elsewhere.
CREATE TABLE token (
    id         TEXT PRIMARY KEY,
    hash       TEXT NOT NULL UNIQUE,   -- SHA-256 of the secret
    scope      TEXT NOT NULL,
    made       TEXT NOT NULL
);
