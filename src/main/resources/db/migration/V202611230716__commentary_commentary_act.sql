CREATE TABLE commentary_act (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  act_no INT NOT NULL,
  act VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_before VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_after VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  person_id BINARY(16) NULL,
  actor_name VARCHAR(120) NOT NULL,
  on_behalf_of VARCHAR(120) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  reason TEXT NOT NULL,
  seen MEDIUMTEXT NULL,
  PRIMARY KEY (authority_id, commentary_id, act_no),
  CONSTRAINT commentary_act_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
