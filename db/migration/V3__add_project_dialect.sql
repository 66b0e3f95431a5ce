-- How the project's clients expect answers. Null where the server's default holds, which is not stored.
ALTER TABLE project ADD COLUMN IF NOT EXISTS dialect VARCHAR;
