CREATE TABLE responsibility (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, kind, person_id),
  KEY responsibility_of_person (authority_id, person_id, kind, indicator_id),
  CONSTRAINT responsibility_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT responsibility_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
