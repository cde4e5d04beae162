CREATE TABLE cycle (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  reporter_due DATE NOT NULL,
  owner_due DATE NOT NULL,
  board_on DATE NULL,
  locked_at DATETIME(6) NULL,
  lock_reason VARCHAR(500) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (authority_id, month),
  CONSTRAINT cycle_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
