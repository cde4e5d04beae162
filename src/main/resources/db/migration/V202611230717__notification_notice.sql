CREATE TABLE notice (
  authority_id SMALLINT NOT NULL,
  notice_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  event_id BINARY(16) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  indicator_id INT NOT NULL,
  month DATE NOT NULL,
  at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (authority_id, notice_id),
  UNIQUE KEY notice_once (authority_id, event_id, person_id),
  KEY notice_of_person (authority_id, person_id, read_at, at),
  CONSTRAINT notice_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id),
  CONSTRAINT notice_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
