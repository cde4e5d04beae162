ALTER TABLE data_load
  ADD CONSTRAINT data_load_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id);
