-- The words of the sentences; the table itself is not copied.
CREATE VIRTUAL TABLE record_words USING fts5 (sentence, content = 'record', content_rowid = 'seq', tokenize = 'unicode61');

CREATE TRIGGER record_words_added AFTER INSERT ON record BEGIN
    INSERT INTO record_words (rowid, sentence) VALUES (new.seq, new.sentence);
END;

CREATE TRIGGER record_words_removed AFTER DELETE ON record BEGIN
    INSERT INTO record_words (record_words, rowid, sentence) VALUES ('delete', old.seq, old.sentence);
END;
