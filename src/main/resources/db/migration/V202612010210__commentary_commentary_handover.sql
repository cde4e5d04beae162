CREATE TABLE commentary_handover (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  stage_no INT NOT NULL,
  to_person BINARY(16) NOT NULL,
  from_person BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, commentary_id, stage_no, to_person),
  CONSTRAINT commentary_handover_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id),
  CONSTRAINT commentary_handover_to FOREIGN KEY (authority_id, to_person) REFERENCES membership (authority_id, person_id),
  CONSTRAINT commentary_handover_from FOREIGN KEY (authority_id, from_person) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
