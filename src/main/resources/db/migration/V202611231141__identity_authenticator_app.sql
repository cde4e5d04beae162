CREATE TABLE authenticator_app (
  person_id BINARY(16) NOT NULL,
  secret VARBINARY(255) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  last_step BIGINT NOT NULL,
  PRIMARY KEY (person_id),
  CONSTRAINT authenticator_app_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
