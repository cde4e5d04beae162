CREATE TABLE actual (
  authority_id SMALLINT NOT NULL,
  month DATE NOT NULL,
  indicator_id INT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount DECIMAL(19,6) NULL,
  numerator DECIMAL(19,6) NULL,
  denominator DECIMAL(19,6) NULL,
  detail VARCHAR(200) NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  revision INT NOT NULL,
  PRIMARY KEY (authority_id, month, indicator_id),
  KEY actual_trend (authority_id, indicator_id, month, state, amount),
  CONSTRAINT actual_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
