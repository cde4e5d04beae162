CREATE TABLE sharing_reader (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  reader       VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, reader),
  KEY sharing_reader_by_reader (reader, authority_id),
  CONSTRAINT sharing_reader_of_sharing FOREIGN KEY (authority_id, indicator_id) REFERENCES sharing (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
