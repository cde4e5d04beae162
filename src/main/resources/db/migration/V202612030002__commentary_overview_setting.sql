CREATE TABLE overview_setting (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  written BOOLEAN NOT NULL,
  days_later SMALLINT NOT NULL,
  PRIMARY KEY (authority_id, indicator_id),
  CONSTRAINT overview_setting_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
