CREATE TABLE commentary_signature (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  stage_no INT NOT NULL,
  place_of BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  instead_of BINARY(16) NULL,
  PRIMARY KEY (authority_id, commentary_id, stage_no, place_of),
  CONSTRAINT commentary_signature_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id),
  CONSTRAINT commentary_signature_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id),
  CONSTRAINT commentary_signature_instead FOREIGN KEY (authority_id, instead_of) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
