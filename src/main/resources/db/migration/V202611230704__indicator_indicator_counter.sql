CREATE TABLE indicator_counter (
  authority_id SMALLINT NOT NULL,
  last_id INT NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT indicator_counter_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
