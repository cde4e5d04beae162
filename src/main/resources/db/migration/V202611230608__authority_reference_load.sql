CREATE TABLE reference_load (
  name      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checksum  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
