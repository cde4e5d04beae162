CREATE TABLE sign_in_session (
  session_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  active_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  browser VARCHAR(60) NOT NULL,
  way VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ended_at DATETIME(6) NULL,
  ended_because VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (session_id),
  KEY sign_in_session_of_person (person_id, ended_at),
  CONSTRAINT sign_in_session_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
