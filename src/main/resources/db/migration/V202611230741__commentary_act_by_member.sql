ALTER TABLE commentary_act
  ADD CONSTRAINT commentary_act_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id);
