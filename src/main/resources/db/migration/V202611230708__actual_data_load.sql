CREATE TABLE data_load (
  authority_id SMALLINT NOT NULL,
  load_id BINARY(16) NOT NULL,
  source VARCHAR(255) NOT NULL,
  checksum VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500) NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (authority_id, load_id),
  CONSTRAINT data_load_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
