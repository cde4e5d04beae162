CREATE TABLE cover (
  authority_id SMALLINT NOT NULL,
  cover_id BINARY(16) NOT NULL,
  away BINARY(16) NOT NULL,
  covered_by BINARY(16) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  note VARCHAR(200) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (authority_id, cover_id),
  KEY cover_running (authority_id, last_day),
  CONSTRAINT cover_away FOREIGN KEY (authority_id, away) REFERENCES membership (authority_id, person_id),
  CONSTRAINT cover_by FOREIGN KEY (authority_id, covered_by) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
