CREATE TABLE text_rule (
  authority_id SMALLINT NOT NULL,
  everything BOOLEAN NOT NULL,
  rules VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT text_rule_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
