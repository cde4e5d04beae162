CREATE TABLE cycle_plan (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  reporter_due DATE NOT NULL,
  owner_due DATE NOT NULL,
  PRIMARY KEY (authority_id, month),
  CONSTRAINT cycle_plan_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
