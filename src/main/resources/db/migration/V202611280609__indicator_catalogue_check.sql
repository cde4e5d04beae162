CREATE TABLE catalogue_check (
  authority_id SMALLINT NOT NULL,
  catalogue_check_id BINARY(16) NOT NULL,
  larger_indicator INT NOT NULL,
  smaller_indicator INT NOT NULL,
  PRIMARY KEY (authority_id, catalogue_check_id),
  UNIQUE KEY catalogue_check_pair (authority_id, larger_indicator, smaller_indicator),
  CONSTRAINT catalogue_check_larger FOREIGN KEY (authority_id, larger_indicator) REFERENCES indicator (authority_id, indicator_id),
  CONSTRAINT catalogue_check_smaller FOREIGN KEY (authority_id, smaller_indicator) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
