CREATE TABLE membership_role (
  authority_id SMALLINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (authority_id, person_id, role),
  CONSTRAINT membership_role_membership FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
