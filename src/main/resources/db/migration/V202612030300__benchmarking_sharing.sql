CREATE TABLE sharing (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  series       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  difference   VARCHAR(2000) NOT NULL,
  basis        VARCHAR(200) NOT NULL,
  minimum      SMALLINT NOT NULL,
  edition      INT NOT NULL,
  shared_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id),
  CONSTRAINT sharing_of_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
