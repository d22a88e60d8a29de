-- The stories as they were linked last, so that asking does not link anew. What a day long ago knew is linked when asked for.
CREATE TABLE story (
    seq        ${key},
    block      TEXT NOT NULL,
    json       TEXT NOT NULL           -- the story, with the ids of its records in their place
);

CREATE INDEX story_block ON story (block);

ALTER TABLE record ADD COLUMN story BIGINT;

CREATE INDEX record_story ON record (story);

-- Blocks whose records changed since they were linked.
CREATE TABLE stale (
    block      TEXT PRIMARY KEY
);

INSERT INTO stale SELECT DISTINCT block FROM record;
