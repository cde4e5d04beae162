CREATE TABLE imported_text (
  authority_id SMALLINT NOT NULL,
  text_id BINARY(16) NOT NULL,
  indicator_id INT NOT NULL,
  month DATE NOT NULL,
  body MEDIUMTEXT NOT NULL,
  author VARCHAR(120) NOT NULL,
  written VARCHAR(60) NOT NULL,
  load_id BINARY(16) NOT NULL,
  source VARCHAR(255) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (authority_id, text_id),
  UNIQUE KEY imported_text_month (authority_id, indicator_id, month),
  KEY imported_text_of_load (authority_id, load_id),
  CONSTRAINT imported_text_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT imported_text_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
