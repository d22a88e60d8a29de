-- When a story takes place and when it was told, beside it, so that a page need not read every story to show some. All are linked anew,
-- which fills the columns.
DELETE FROM story;
UPDATE record SET story = NULL WHERE story IS NOT NULL;
INSERT INTO stale SELECT DISTINCT block FROM record WHERE true ON CONFLICT DO NOTHING;

ALTER TABLE story ADD COLUMN day_from TEXT;      -- the days of the story as it is known now
ALTER TABLE story ADD COLUMN day_to TEXT;
ALTER TABLE story ADD COLUMN settled INTEGER;    -- 1: told to the day; 0: only between which days
ALTER TABLE story ADD COLUMN told_first TEXT;    -- days of publication
ALTER TABLE story ADD COLUMN told_last TEXT;
ALTER TABLE story ADD COLUMN reports INTEGER;    -- articles that tell of it or of a part of it
ALTER TABLE story ADD COLUMN ahead_until TEXT;   -- the last day on which an agenda may show it or a part of it; null: on none
ALTER TABLE story ADD COLUMN foretold TEXT;      -- the day on which it or a part of it was told before it happened; null: it was not
ALTER TABLE story ADD COLUMN talks TEXT;         -- told_last of what may belong to negotiations; null: it may not

CREATE INDEX story_day ON story (day_from, day_to, settled, reports);
CREATE INDEX story_told_first ON story (told_first, reports);
CREATE INDEX story_told_last ON story (told_last);
CREATE INDEX story_ahead ON story (ahead_until, day_from, told_last);
CREATE INDEX story_reports ON story (reports DESC, day_from);
CREATE INDEX story_foretold ON story (foretold);
CREATE INDEX story_talks ON story (talks);

-- How many stories have the same days, so that a timeline need not count each of them.
CREATE TABLE story_count (
    counted    TEXT NOT NULL,          -- day: by the days of the story; told: by the day first told; undated: the same, of those without days
    day_from   TEXT NOT NULL,
    day_to     TEXT NOT NULL,
    settled    INTEGER NOT NULL,       -- as of the stories
    stories    BIGINT NOT NULL,
    PRIMARY KEY (counted, day_from, day_to, settled)
);
