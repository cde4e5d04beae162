CREATE TABLE target_revision (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  year SMALLINT NOT NULL,
  number INT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(19,6) NULL,
  basis VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amber DECIMAL(19,6) NULL,
  red DECIMAL(19,6) NULL,
  profile VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  steps VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, year, number),
  CONSTRAINT target_revision_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT target_revision_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
