CREATE TABLE import_report (
  authority_id SMALLINT NOT NULL,
  load_id BINARY(16) NOT NULL,
  month DATE NOT NULL,
  report MEDIUMTEXT NOT NULL,
  PRIMARY KEY (authority_id, load_id),
  CONSTRAINT import_report_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
