CREATE TABLE definition_version (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  number INT NOT NULL,
  holds_from DATE NULL,
  definition TEXT NOT NULL,
  numerator VARCHAR(2000) NOT NULL,
  denominator VARCHAR(2000) NOT NULL,
  multiplier INT NULL,
  unit VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, number),
  CONSTRAINT definition_version_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT definition_version_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
