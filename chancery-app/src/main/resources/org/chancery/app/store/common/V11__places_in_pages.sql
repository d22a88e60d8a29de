-- Where the text of an article that was taken from a page stands in the bytes of that page (PageAlignment.written).
ALTER TABLE article ADD COLUMN page TEXT;
