CREATE TABLE authority_code (
  ons_code     CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_id SMALLINT NOT NULL,
  valid_from   DATE,
  valid_to     DATE,
  PRIMARY KEY (ons_code),
  CONSTRAINT authority_code_of FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
