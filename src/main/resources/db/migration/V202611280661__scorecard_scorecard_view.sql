CREATE TABLE scorecard_view (
  authority_id SMALLINT NOT NULL,
  view_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  name VARCHAR(80) NOT NULL,
  query VARCHAR(2000) NOT NULL,
  shared BOOLEAN NOT NULL,
  PRIMARY KEY (authority_id, view_id),
  UNIQUE KEY scorecard_view_name (authority_id, person_id, name),
  CONSTRAINT scorecard_view_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
