CREATE TABLE on_board (
  authority_id SMALLINT NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT on_board_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
