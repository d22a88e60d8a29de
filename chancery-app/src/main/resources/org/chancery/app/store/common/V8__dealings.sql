-- What was told as having happened, in few bytes each: to be counted by place without reading the records.
CREATE TABLE happening (
    record     BIGINT NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
    country    TEXT,                   -- in which it took place, if told
    day        TEXT NOT NULL,          -- the first of the act, or, if none is told, that of publication; empty if none is known
    published  TEXT NOT NULL,          -- empty if it is not known
    gone       TEXT,                   -- as of its record
    story      BIGINT                  -- as of its record
);

CREATE INDEX happening_record ON happening (record);
CREATE INDEX happening_day ON happening (day, country, story, published, gone, record);
CREATE INDEX happening_country ON happening (country, day, record);

-- The same between two countries, once from the side of each: to be counted by pair and month.
CREATE TABLE dealing (
    record     BIGINT NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
    side       TEXT NOT NULL,
    other      TEXT NOT NULL,
    hostile    BOOLEAN NOT NULL,
    day        TEXT NOT NULL,
    published  TEXT NOT NULL,
    gone       TEXT,
    story      BIGINT
);

CREATE INDEX dealing_record ON dealing (record);
CREATE INDEX dealing_side ON dealing (side, day, other, hostile, story, published, gone, record);
CREATE INDEX dealing_day ON dealing (day, side, other, hostile, story, published, gone, record) WHERE side < other;

-- Who says so, to be asked for: speakers need not take part in what they tell.
CREATE TABLE speaker (
    record     BIGINT NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
    country    TEXT,
    name       TEXT,                   -- in small letters
    surname    TEXT,                   -- the last word of it
    published  TEXT NOT NULL
);

CREATE INDEX speaker_record ON speaker (record);
CREATE INDEX speaker_country ON speaker (country, published, record);
CREATE INDEX speaker_name ON speaker (name, published, record);
CREATE INDEX speaker_surname ON speaker (surname, published, record);
