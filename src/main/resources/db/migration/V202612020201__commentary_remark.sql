CREATE TABLE remark (
  authority_id SMALLINT NOT NULL,
  remark_id BINARY(16) NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  person_name VARCHAR(120) NOT NULL,
  at DATETIME(6) NOT NULL,
  body TEXT NOT NULL,
  resolved_by VARCHAR(120) NULL,
  resolved_at DATETIME(6) NULL,
  PRIMARY KEY (authority_id, remark_id),
  KEY remark_of_commentary (authority_id, commentary_id, at),
  CONSTRAINT remark_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id),
  CONSTRAINT remark_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
