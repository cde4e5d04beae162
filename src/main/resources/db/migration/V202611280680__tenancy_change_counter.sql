CREATE TABLE change_counter (
  authority_id SMALLINT NOT NULL,
  last_seq BIGINT NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT change_counter_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
