CREATE TABLE access_condition (
  authority_id SMALLINT NOT NULL,
  second_factor BOOLEAN NOT NULL DEFAULT FALSE,
  single_sign_on BOOLEAN NOT NULL DEFAULT FALSE,
  suspended_because VARCHAR(500) NULL,
  suspended_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (authority_id),
  CONSTRAINT access_condition_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
