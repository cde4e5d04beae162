CREATE TABLE notice_preference (
  authority_id SMALLINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  way VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hour TINYINT NOT NULL,
  PRIMARY KEY (authority_id, person_id),
  CONSTRAINT notice_preference_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
