-- The countries of a story are found without fetching them from elsewhere. PostgreSQL has no tables that lie in the order of their key.
DROP INDEX story_country_story;
CREATE INDEX story_country_story ON story_country (story, country);
