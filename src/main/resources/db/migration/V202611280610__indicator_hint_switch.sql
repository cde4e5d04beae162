CREATE TABLE hint_switch (
  authority_id SMALLINT NOT NULL,
  unchanged BOOLEAN NOT NULL,
  outlier BOOLEAN NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT hint_switch_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
