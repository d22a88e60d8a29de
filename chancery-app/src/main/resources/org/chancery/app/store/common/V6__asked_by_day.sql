-- By which linking code the kept stories were made; no row while none were.
CREATE TABLE linker (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    stamp      TEXT NOT NULL
);

-- The days with which a record lies in a period: those of its act, else that of its publication. Apart from the record, which is large, so
-- that a period is looked up without it. Most spans are narrow: they end in the month in which they begin, or in the next. Only a
-- little before a period can such a one begin that reaches into it; the wide ones are looked through by themselves.
CREATE TABLE span (
    record     BIGINT NOT NULL REFERENCES record (seq),
    wide       INTEGER NOT NULL,
    begins     TEXT NOT NULL,
    ends       TEXT NOT NULL
);

INSERT INTO span (record, wide, begins, ends)
SELECT seq,
       CASE WHEN begins LIKE '____-__-__' AND ends LIKE '____-__-__'
                 AND 12 * (CAST(SUBSTR(ends, 1, 4) AS INTEGER) - CAST(SUBSTR(begins, 1, 4) AS INTEGER))
                   + CAST(SUBSTR(ends, 6, 2) AS INTEGER) - CAST(SUBSTR(begins, 6, 2) AS INTEGER) <= 1
            THEN 0 ELSE 1 END,
       begins, ends
FROM (SELECT seq, COALESCE(day_from, day_to, published) AS begins, COALESCE(day_to, day_from, published) AS ends FROM record) AS days
WHERE begins IS NOT NULL;

CREATE INDEX span_record ON span (record);
CREATE INDEX span_days ON span (wide, begins, ends, record);

-- The same beside those who take part, for a country and a period.
ALTER TABLE party RENAME TO party_before;
DROP INDEX party_record;
DROP INDEX party_country;
DROP INDEX party_name;
DROP INDEX party_surname;

CREATE TABLE party (
    record     BIGINT NOT NULL REFERENCES record (seq),
    country    TEXT,
    name       TEXT,                   -- in small letters
    surname    TEXT,                   -- the last word of it
    wide       INTEGER,                -- as of the record's span
    begins     TEXT,
    ends       TEXT
);

INSERT INTO party (record, country, name, surname, wide, begins, ends)
SELECT party_before.record, country, name, surname, wide, begins, ends
FROM party_before LEFT JOIN span ON span.record = party_before.record;

DROP TABLE party_before;

CREATE INDEX party_record ON party (record);
CREATE INDEX party_country ON party (country, wide, begins, ends, record);
CREATE INDEX party_name ON party (name);
CREATE INDEX party_surname ON party (surname);

-- What superseded versions told: few. The others must not be in it: it would be taken for the way to them.
CREATE INDEX record_gone ON record (gone) WHERE gone IS NOT NULL;

-- What stories are asked for by. All are linked anew.
DELETE FROM story;
ALTER TABLE story ADD COLUMN id TEXT NOT NULL DEFAULT '';      -- its first record's
ALTER TABLE story ADD COLUMN day TEXT NOT NULL DEFAULT '';     -- its first day; 9999-12-31 while nobody tells one
ALTER TABLE story ADD COLUMN told TEXT NOT NULL DEFAULT '';    -- when it was first told; likewise

CREATE INDEX story_order ON story (day, told, id);

INSERT INTO stale SELECT DISTINCT block FROM record WHERE gone IS NULL ON CONFLICT DO NOTHING;

-- What was taken from the web, so that it is not fetched again: items of feeds and pages, and the last whole answer of each address.
CREATE TABLE fetched (
    item       TEXT PRIMARY KEY
);

CREATE TABLE visit (
    address    TEXT PRIMARY KEY,
    etag       TEXT,
    changed    TEXT,                   -- as the server words it
    items      TEXT NOT NULL           -- what the answer named, a JSON array
);

-- The copies and the earlier versions of one article.
CREATE INDEX place_article ON place (article);
CREATE INDEX article_successor ON article (successor);
