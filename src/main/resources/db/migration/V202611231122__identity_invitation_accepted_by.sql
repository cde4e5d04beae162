ALTER TABLE invitation
  ADD COLUMN accepted_by BINARY(16) NULL,
  ADD CONSTRAINT invitation_accepted_by FOREIGN KEY (authority_id, accepted_by) REFERENCES membership (authority_id, person_id);
