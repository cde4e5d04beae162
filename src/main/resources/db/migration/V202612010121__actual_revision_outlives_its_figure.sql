ALTER TABLE actual_revision
  DROP FOREIGN KEY actual_revision_actual,
  ADD CONSTRAINT actual_revision_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id);
