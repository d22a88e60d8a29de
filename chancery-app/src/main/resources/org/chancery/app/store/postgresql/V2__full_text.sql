-- The words of the sentences, without stemming: the same are found as in a file.
CREATE INDEX record_words ON record USING gin (to_tsvector('simple', sentence));
