-- Of which countries a story tells, so that those of one are found and counted without looking at each record; and the stories themselves,
-- which are large, behind what they are found by. All are linked anew, which fills the tables.
DROP TABLE story;
DROP TABLE story_count;
DELETE FROM linker;
INSERT INTO stale SELECT DISTINCT block FROM record WHERE gone IS NULL ON CONFLICT DO NOTHING;

CREATE TABLE story (
    seq         ${key},
    block       TEXT NOT NULL,
    id          TEXT NOT NULL,         -- its first record's
    day         TEXT NOT NULL,         -- its first day; 9999-12-31 while nobody tells one
    told        TEXT NOT NULL,         -- when it was first told; likewise
    day_from    TEXT,                  -- the days of the story as it is known now
    day_to      TEXT,
    settled     INTEGER NOT NULL,      -- 1: told to the day; 0: only between which days
    told_first  TEXT,                  -- days of publication
    told_last   TEXT,
    reports     INTEGER NOT NULL,      -- articles that tell of it or of a part of it
    ahead_until TEXT,                  -- the last day on which an agenda may show it or a part of it; null: on none
    foretold    TEXT,                  -- the day on which it or a part of it was told before it happened; null: it was not
    talks       TEXT,                  -- told_last of what may belong to negotiations; null: it may not
    json        TEXT NOT NULL          -- the story, with the ids of its records in their place
);

CREATE INDEX story_block ON story (block);
CREATE INDEX story_order ON story (day, told, id);
CREATE INDEX story_day ON story (day_from, day_to, settled, reports);
CREATE INDEX story_told_first ON story (told_first, reports);
CREATE INDEX story_told_last ON story (told_last);
CREATE INDEX story_reports ON story (reports DESC, day_from, id, day_to, settled, told_first);
CREATE INDEX story_foretold ON story (foretold);
CREATE INDEX story_talks ON story (talks);

-- What is ahead, in the order in which an agenda shows it.
CREATE INDEX story_ahead ON story (day_from, seq, ahead_until) WHERE ahead_until IS NOT NULL;
CREATE INDEX story_ahead_undated ON story (COALESCE(told_last, '') DESC, seq, ahead_until) WHERE ahead_until IS NOT NULL AND day_from IS NULL;

CREATE INDEX article_source ON article (source);

CREATE TABLE story_country (
    country     TEXT NOT NULL,
    story       BIGINT NOT NULL,
    PRIMARY KEY (country, story)
);

CREATE INDEX story_country_story ON story_country (story);

-- How many stories have the same days, so that a timeline need not count each of them.
CREATE TABLE story_count (
    country     TEXT NOT NULL,         -- those of one country; of all, where it is empty
    counted     TEXT NOT NULL,         -- day: by the days of the story; told: by the day first told; undated: the same, of those without days
    day_from    TEXT NOT NULL,
    day_to      TEXT NOT NULL,
    settled     INTEGER NOT NULL,      -- as of the stories
    stories     BIGINT NOT NULL,
    PRIMARY KEY (country, counted, day_from, day_to, settled)
);
