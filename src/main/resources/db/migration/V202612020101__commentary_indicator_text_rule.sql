CREATE TABLE indicator_text_rule (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  everything BOOLEAN NOT NULL,
  rules VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (authority_id, indicator_id),
  CONSTRAINT indicator_text_rule_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
