CREATE TABLE stated_benchmark (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  comparator VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stated VARCHAR(60) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(19,6) NULL,
  period VARCHAR(40) NOT NULL,
  updated VARCHAR(40) NOT NULL,
  note VARCHAR(255) NOT NULL,
  load_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, comparator),
  KEY stated_benchmark_load (authority_id, load_id),
  CONSTRAINT stated_benchmark_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT stated_benchmark_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
