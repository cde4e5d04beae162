CREATE TABLE authority (
  authority_id   SMALLINT NOT NULL,
  dfe_code       CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           VARCHAR(100) NOT NULL,
  slug           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type           VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region_code    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part_of_region CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  valid_from     DATE,
  valid_to       DATE,
  PRIMARY KEY (authority_id),
  UNIQUE KEY authority_by_dfe_code (dfe_code),
  UNIQUE KEY authority_by_slug (slug),
  CONSTRAINT authority_lies_in FOREIGN KEY (region_code) REFERENCES region (region_code),
  CONSTRAINT authority_lies_in_part FOREIGN KEY (part_of_region) REFERENCES region (region_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
