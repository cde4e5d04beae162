CREATE TABLE audit_link (
  authority_id SMALLINT NOT NULL,
  seq BIGINT NOT NULL,
  entry_id BINARY(16) NOT NULL,
  mac BINARY(32) NOT NULL,
  PRIMARY KEY (authority_id, seq),
  UNIQUE KEY audit_link_entry (authority_id, entry_id),
  CONSTRAINT audit_link_entry FOREIGN KEY (authority_id, entry_id) REFERENCES audit_entry (authority_id, entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
