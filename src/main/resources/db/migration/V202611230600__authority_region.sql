CREATE TABLE region (
  region_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(60) NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part_of     CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (region_code),
  CONSTRAINT region_is_part_of FOREIGN KEY (part_of) REFERENCES region (region_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
