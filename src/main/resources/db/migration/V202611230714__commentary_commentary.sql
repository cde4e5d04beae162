CREATE TABLE commentary (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  month DATE NOT NULL,
  indicator_id INT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body MEDIUMTEXT NOT NULL,
  nothing_to_add BOOLEAN NOT NULL,
  signed_by BINARY(16) NULL,
  signed_name VARCHAR(120) NULL,
  signed_at DATETIME(6) NULL,
  signed_amount DECIMAL(19,6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (authority_id, commentary_id),
  UNIQUE KEY commentary_of_month (authority_id, month, indicator_id),
  KEY commentary_of_indicator (authority_id, indicator_id, month),
  CONSTRAINT commentary_cycle FOREIGN KEY (authority_id, month) REFERENCES cycle (authority_id, month),
  CONSTRAINT commentary_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
