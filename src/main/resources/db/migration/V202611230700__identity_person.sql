CREATE TABLE person (
  person_id BINARY(16) NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_0900_ai_ci NULL,
  display_name VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id),
  UNIQUE KEY person_email (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
