CREATE TABLE redaction (
  authority_id SMALLINT NOT NULL,
  redaction_id BINARY(16) NOT NULL,
  words VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  asked_by BINARY(16) NOT NULL,
  asked_name VARCHAR(120) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_by VARCHAR(120) NULL,
  ended_at DATETIME(6) NULL,
  places INT NULL,
  PRIMARY KEY (authority_id, redaction_id),
  CONSTRAINT redaction_asked_by FOREIGN KEY (authority_id, asked_by) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
