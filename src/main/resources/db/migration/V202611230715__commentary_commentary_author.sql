CREATE TABLE commentary_author (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, commentary_id, person_id),
  KEY commentary_author_person (authority_id, person_id),
  CONSTRAINT commentary_author_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id),
  CONSTRAINT commentary_author_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
