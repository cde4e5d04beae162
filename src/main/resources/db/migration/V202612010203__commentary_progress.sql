ALTER TABLE commentary
  ADD COLUMN stage INT NOT NULL DEFAULT 0,
  ADD COLUMN round INT NOT NULL DEFAULT 0,
  ADD COLUMN route_no INT NOT NULL DEFAULT 0,
  ADD COLUMN stage_since DATETIME(6) NOT NULL DEFAULT '2026-11-01 00:00:00',
  ADD COLUMN written_by BINARY(16) NULL,
  ADD COLUMN proposed_by BINARY(16) NULL,
  ADD COLUMN proposed_body MEDIUMTEXT NULL,
  ADD COLUMN fallback MEDIUMTEXT NULL,
  ADD COLUMN reopened_until DATE NULL,
  ADD COLUMN required VARCHAR(200) NOT NULL DEFAULT '',
  MODIFY COLUMN signed_name VARCHAR(260) NULL,
  ADD KEY commentary_reopened (authority_id, reopened_until),
  ADD CONSTRAINT commentary_proposer FOREIGN KEY (authority_id, proposed_by) REFERENCES membership (authority_id, person_id);
