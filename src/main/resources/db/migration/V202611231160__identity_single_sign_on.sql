CREATE TABLE single_sign_on (
  authority_id SMALLINT NOT NULL,
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  client_secret VARBINARY(1200) NULL,
  groups_claim VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  end_session BOOLEAN NOT NULL,
  in_use BOOLEAN NOT NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (authority_id),
  CONSTRAINT single_sign_on_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
