ALTER TABLE actual ADD COLUMN released_revision INT NULL;
