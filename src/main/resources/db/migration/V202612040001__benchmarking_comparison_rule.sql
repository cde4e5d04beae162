CREATE TABLE comparison_rule (
  authority_id SMALLINT NOT NULL,
  method       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  list         DATE NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT comparison_rule_of_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
