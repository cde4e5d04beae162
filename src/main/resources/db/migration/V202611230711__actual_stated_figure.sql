CREATE TABLE stated_figure (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  indicator_id INT NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stated VARCHAR(60) NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(19,6) NULL,
  load_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, month, indicator_id, kind),
  KEY stated_figure_load (authority_id, load_id),
  CONSTRAINT stated_figure_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT stated_figure_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
