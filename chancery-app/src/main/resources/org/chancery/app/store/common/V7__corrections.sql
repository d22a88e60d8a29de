-- What readers said of records. Nothing here changes a record.
CREATE TABLE correction (
    seq        ${key},
    article    BIGINT NOT NULL REFERENCES article (seq),   -- the version that stands for its article
    record     TEXT NOT NULL,          -- the id of the record when this was said
    stands     TEXT NOT NULL,          -- the id of the record that is read from the same words now, or was last
    gone       INTEGER NOT NULL,       -- 1 if nothing is read from these words any more
    alone      INTEGER NOT NULL,       -- 1 if no other record was read from the same words
    reading    TEXT NOT NULL,          -- the record as it was read when this was said
    said       TEXT NOT NULL,          -- what was said
    teller     TEXT NOT NULL,          -- who said it
    told       TEXT NOT NULL           -- when
);

CREATE INDEX correction_article ON correction (article);
CREATE INDEX correction_record ON correction (record);
CREATE INDEX correction_stands ON correction (stands);
