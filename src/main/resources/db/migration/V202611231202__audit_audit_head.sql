CREATE TABLE audit_head (
  authority_id SMALLINT NOT NULL,
  seq BIGINT NOT NULL,
  mac BINARY(32) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (authority_id, seq),
  CONSTRAINT audit_head_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
