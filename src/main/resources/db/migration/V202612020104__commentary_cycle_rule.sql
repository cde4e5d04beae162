CREATE TABLE cycle_rule (
  authority_id SMALLINT NOT NULL,
  figures_due INT NOT NULL,
  figures_released INT NOT NULL,
  reporters INT NOT NULL,
  owners INT NOT NULL,
  further INT NOT NULL,
  board INT NOT NULL,
  locks_after INT NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT cycle_rule_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
