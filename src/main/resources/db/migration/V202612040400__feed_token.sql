CREATE TABLE feed_token (
  authority_id SMALLINT NOT NULL,
  token_id     BINARY(16) NOT NULL,
  name         VARCHAR(60) NOT NULL,
  prefix       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mac          BINARY(32) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  created_by   VARCHAR(120) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  revoked_at   DATETIME(6) NULL,
  PRIMARY KEY (authority_id, token_id),
  UNIQUE KEY feed_token_mac (authority_id, mac),
  CONSTRAINT feed_token_of_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
