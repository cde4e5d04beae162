CREATE TABLE figure_release (
  authority_id SMALLINT NOT NULL,
  release_id BINARY(16) NOT NULL,
  month DATE NOT NULL,
  theme VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figures INT NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (authority_id, release_id),
  KEY figure_release_month (authority_id, month),
  CONSTRAINT figure_release_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id),
  CONSTRAINT figure_release_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
