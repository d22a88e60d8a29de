-- Stories counted by decade, year, month and day when they are linked: all of them and those of each country, the ties of every two countries,
-- and what happened where. All are linked anew, which fills the tables.
DELETE FROM story;
DELETE FROM story_country;
DELETE FROM linker;
INSERT INTO stale SELECT DISTINCT block FROM record WHERE gone IS NULL ON CONFLICT DO NOTHING;

-- Beside a story what it is counted by, so that it can be taken off again, and the lot by which it is drawn where not all are looked at.
ALTER TABLE story ADD COLUMN marks TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN lot INTEGER NOT NULL DEFAULT 0;

-- From the first day with which one of its records lies in a period to the last.
ALTER TABLE story ADD COLUMN begins TEXT;
ALTER TABLE story ADD COLUMN ends TEXT;

CREATE INDEX story_lot ON story (lot, day_from, day_to, settled, told_first);

DROP INDEX story_order;
CREATE INDEX story_order ON story (day, told, id, begins, ends);

DROP TABLE story_count;

CREATE TABLE story_count (
    counted     TEXT NOT NULL,         -- as what (Counted)
    cell        TEXT NOT NULL,         -- a decade, year, month or day; empty: all times
    side        TEXT NOT NULL,         -- a country; empty: all stories, or those of places that are not told
    other       TEXT NOT NULL,         -- the other country of a tie, else empty
    stories     BIGINT NOT NULL,
    PRIMARY KEY (counted, cell, side, other)
);

-- What a story is asked for by besides its parties, so that its records need not be read for it.
DROP INDEX record_story;
CREATE INDEX record_story ON record (story, gone, act, event, status);
