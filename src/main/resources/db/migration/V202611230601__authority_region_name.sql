CREATE TABLE region_name (
  spelling    VARCHAR(60) NOT NULL,
  region_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (spelling),
  CONSTRAINT region_name_of FOREIGN KEY (region_code) REFERENCES region (region_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
