-- By which linking code the kept stories were made; no row while none were.
CREATE TABLE linker (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    stamp      TEXT NOT NULL
);
