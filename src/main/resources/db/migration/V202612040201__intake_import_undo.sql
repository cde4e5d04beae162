CREATE TABLE import_undo (
  authority_id SMALLINT NOT NULL,
  load_id BINARY(16) NOT NULL,
  undo_load_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, load_id),
  KEY import_undo_by (authority_id, undo_load_id),
  CONSTRAINT import_undo_load FOREIGN KEY (authority_id, load_id) REFERENCES data_load (authority_id, load_id),
  CONSTRAINT import_undo_by FOREIGN KEY (authority_id, undo_load_id) REFERENCES data_load (authority_id, load_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
