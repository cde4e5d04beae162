CREATE TABLE membership (
  authority_id SMALLINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  active BOOLEAN NOT NULL,
  PRIMARY KEY (authority_id, person_id),
  KEY membership_of_person (person_id, authority_id),
  CONSTRAINT membership_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id),
  CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
