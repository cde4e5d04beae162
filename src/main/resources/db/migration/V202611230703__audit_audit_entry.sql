CREATE TABLE audit_entry (
  authority_id SMALLINT NOT NULL,
  entry_id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(120) NOT NULL,
  act VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(200) NOT NULL,
  detail MEDIUMTEXT NULL,
  PRIMARY KEY (authority_id, entry_id),
  KEY audit_entry_at (authority_id, at),
  CONSTRAINT audit_entry_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
