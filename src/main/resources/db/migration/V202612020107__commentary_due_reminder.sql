CREATE TABLE due_reminder (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  due DATE NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (authority_id, month, due, kind),
  CONSTRAINT due_reminder_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
