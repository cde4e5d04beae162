CREATE TABLE nudge (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  person_id BINARY(16) NOT NULL,
  day DATE NOT NULL,
  by_person BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, month, person_id, day),
  CONSTRAINT nudge_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id),
  CONSTRAINT nudge_by FOREIGN KEY (authority_id, by_person) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
