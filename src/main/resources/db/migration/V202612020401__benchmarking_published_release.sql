CREATE TABLE published_release (
  release_id    INT NOT NULL AUTO_INCREMENT,
  code          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  publisher     VARCHAR(100) NOT NULL,
  title         VARCHAR(200) NOT NULL,
  source        VARCHAR(500) NOT NULL,
  published     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_expected VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checksum      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  loaded_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (release_id),
  UNIQUE KEY published_release_by_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
