CREATE TABLE reminded_day (
  authority_id SMALLINT NOT NULL,
  day DATE NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT reminded_day_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
