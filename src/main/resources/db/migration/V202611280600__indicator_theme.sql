CREATE TABLE theme (
  authority_id SMALLINT NOT NULL,
  theme_id BINARY(16) NOT NULL,
  name VARCHAR(100) NOT NULL,
  position INT NOT NULL,
  PRIMARY KEY (authority_id, theme_id),
  UNIQUE KEY theme_name (authority_id, name),
  CONSTRAINT theme_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
