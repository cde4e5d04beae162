CREATE TABLE feed_delivery (
  authority_id    SMALLINT NOT NULL,
  delivery_id     BINARY(16) NOT NULL,
  token_id        BINARY(16) NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  digest          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at              DATETIME(6) NOT NULL,
  report          MEDIUMTEXT NOT NULL,
  PRIMARY KEY (authority_id, delivery_id),
  UNIQUE KEY feed_delivery_key (authority_id, token_id, idempotency_key),
  CONSTRAINT feed_delivery_by_token FOREIGN KEY (authority_id, token_id) REFERENCES feed_token (authority_id, token_id),
  CONSTRAINT feed_delivery_of_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
