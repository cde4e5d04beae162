CREATE TABLE authority_name (
  spelling     VARCHAR(100) NOT NULL,
  authority_id SMALLINT NOT NULL,
  PRIMARY KEY (spelling, authority_id),
  CONSTRAINT authority_name_of FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
