ALTER TABLE commentary
  ADD CONSTRAINT commentary_signer FOREIGN KEY (authority_id, signed_by) REFERENCES membership (authority_id, person_id);
