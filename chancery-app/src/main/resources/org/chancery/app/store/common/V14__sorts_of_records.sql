-- By what a record is, and how far it has come.
CREATE INDEX record_sort ON record (act, event, status);
