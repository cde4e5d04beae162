CREATE TABLE actual_revision (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  month DATE NOT NULL,
  revision INT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(19,6) NULL,
  numerator DECIMAL(19,6) NULL,
  denominator DECIMAL(19,6) NULL,
  detail VARCHAR(200) NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  load_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, month, revision),
  KEY actual_revision_load (authority_id, load_id),
  CONSTRAINT actual_revision_actual FOREIGN KEY (authority_id, month, indicator_id) REFERENCES actual (authority_id, month, indicator_id),
  CONSTRAINT actual_revision_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
