CREATE TABLE comparator_group (
  authority_id SMALLINT NOT NULL,
  name         VARCHAR(60) NOT NULL,
  members      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (authority_id, name),
  CONSTRAINT comparator_group_of_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
