-- Counts and the countries of stories lie in the order in which they are asked for, in one tree each: what is found need not be fetched from
-- elsewhere.
CREATE TABLE story_count_in_order (
    counted     TEXT NOT NULL,
    cell        TEXT NOT NULL,
    side        TEXT NOT NULL,
    other       TEXT NOT NULL,
    stories     BIGINT NOT NULL,
    PRIMARY KEY (counted, cell, side, other)
) WITHOUT ROWID;

INSERT INTO story_count_in_order SELECT counted, cell, side, other, stories FROM story_count ORDER BY counted, cell, side, other;
DROP TABLE story_count;
ALTER TABLE story_count_in_order RENAME TO story_count;

CREATE TABLE story_country_in_order (
    country     TEXT NOT NULL,
    story       BIGINT NOT NULL,
    PRIMARY KEY (country, story)
) WITHOUT ROWID;

INSERT INTO story_country_in_order SELECT country, story FROM story_country ORDER BY country, story;
DROP TABLE story_country;
ALTER TABLE story_country_in_order RENAME TO story_country;

CREATE INDEX story_country_story ON story_country (story, country);
