CREATE TABLE notice_letter (
  authority_id SMALLINT NOT NULL,
  letter_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  next_at DATETIME(6) NOT NULL,
  attempts SMALLINT NOT NULL,
  problem VARCHAR(200) NOT NULL,
  settled_at DATETIME(6) NULL,
  PRIMARY KEY (authority_id, letter_id),
  KEY notice_letter_of_person (authority_id, person_id, state, due_at),
  KEY notice_letter_next (state, next_at),
  CONSTRAINT notice_letter_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
