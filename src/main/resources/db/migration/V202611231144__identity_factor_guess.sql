CREATE TABLE factor_guess (
  guess_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (guess_id),
  KEY factor_guess_of_person (person_id, at),
  CONSTRAINT factor_guess_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
