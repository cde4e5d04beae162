ALTER TABLE actual_revision ADD COLUMN entered_at DATETIME(6) NULL;
