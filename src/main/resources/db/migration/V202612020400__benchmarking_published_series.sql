CREATE TABLE published_series (
  series_id     SMALLINT NOT NULL AUTO_INCREMENT,
  code          VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title         VARCHAR(200) NOT NULL,
  topic         VARCHAR(60) NOT NULL,
  unit          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  per           INT,
  decimals      TINYINT NOT NULL,
  polarity      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  covers        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  by_population BOOLEAN NOT NULL,
  PRIMARY KEY (series_id),
  UNIQUE KEY published_series_by_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
