ALTER TABLE membership
  ADD COLUMN manager_id BINARY(16) NULL,
  ADD CONSTRAINT membership_manager FOREIGN KEY (authority_id, manager_id) REFERENCES membership (authority_id, person_id);
