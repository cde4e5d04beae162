CREATE TABLE figure_note (
  authority_id SMALLINT NOT NULL,
  note_id BINARY(16) NOT NULL,
  indicator_id INT NOT NULL,
  month DATE NOT NULL,
  revision INT NOT NULL,
  words VARCHAR(300) NOT NULL,
  load_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, note_id),
  KEY figure_note_figure (authority_id, month, indicator_id),
  CONSTRAINT figure_note_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT figure_note_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
