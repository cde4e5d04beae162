CREATE TABLE import_reading (
  authority_id SMALLINT NOT NULL,
  name         VARCHAR(100) NOT NULL,
  reading      MEDIUMTEXT NOT NULL,
  PRIMARY KEY (authority_id, name),
  CONSTRAINT import_reading_of_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
