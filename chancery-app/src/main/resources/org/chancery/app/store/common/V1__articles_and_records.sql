-- One version of one article. A newer version, or a copy elsewhere, does not remove it.
CREATE TABLE article (
    seq        ${key},
    id         TEXT NOT NULL,
    digest     TEXT NOT NULL,          -- SHA-256 of the text
    text       TEXT NOT NULL,
    given      TEXT,                   -- day of publication as handed over
    published  TEXT,                   -- the same, or what the text's own date line says
    title      TEXT,
    source     TEXT,
    url        TEXT,
    dateline   TEXT,
    codebook   TEXT NOT NULL,
    coder      TEXT NOT NULL,
    successor  BIGINT REFERENCES article (seq),
    gone       TEXT                    -- the day from which its successor stands for it; empty text: at once
);

CREATE UNIQUE INDEX article_current ON article (id) WHERE successor IS NULL;
CREATE INDEX article_digest ON article (digest);
CREATE INDEX article_url ON article (url);

-- Where else the same text appeared.
CREATE TABLE place (
    article    BIGINT NOT NULL REFERENCES article (seq),
    id         TEXT NOT NULL,
    digest     TEXT NOT NULL,
    published  TEXT,
    title      TEXT,
    source     TEXT,
    url        TEXT,
    PRIMARY KEY (id, digest)
);

-- The smallest hashes of a text's sequences of words: what resembles it shares some.
CREATE TABLE sketch (
    hash       BIGINT NOT NULL,
    article    BIGINT NOT NULL REFERENCES article (seq),
    PRIMARY KEY (hash, article)
);

CREATE TABLE record (
    seq        ${key},
    article    BIGINT NOT NULL REFERENCES article (seq),
    ordinal    INTEGER NOT NULL,
    id         TEXT NOT NULL,
    block      TEXT NOT NULL,          -- the sides that take part: where alone a record may find its like
    published  TEXT,
    day_from   TEXT,
    day_to     TEXT,
    event      TEXT NOT NULL,
    act        TEXT NOT NULL,
    status     TEXT NOT NULL,
    gone       TEXT,                   -- as of its article
    sentence   TEXT NOT NULL,
    json       TEXT NOT NULL           -- the record as it is published
);

CREATE UNIQUE INDEX record_order ON record (article, ordinal);
CREATE INDEX record_block ON record (block, published);
CREATE INDEX record_published ON record (published, seq);
CREATE INDEX record_day ON record (day_from);

-- Who takes part, to be asked for.
CREATE TABLE party (
    record     BIGINT NOT NULL REFERENCES record (seq),
    country    TEXT,
    name       TEXT,                   -- in small letters
    surname    TEXT                    -- the last word of it
);

CREATE INDEX party_record ON party (record);
CREATE INDEX party_country ON party (country, record);
CREATE INDEX party_name ON party (name);
CREATE INDEX party_surname ON party (surname);
