CREATE TABLE published_reading (
  series_id          SMALLINT NOT NULL,
  release_id         INT NOT NULL,
  value_column       VARCHAR(200) NOT NULL,
  numerator_column   VARCHAR(200) NOT NULL,
  denominator_column VARCHAR(200) NOT NULL,
  items              TEXT NOT NULL,
  columns_of_file    TEXT NOT NULL,
  PRIMARY KEY (series_id),
  CONSTRAINT published_reading_of_series FOREIGN KEY (series_id) REFERENCES published_series (series_id),
  CONSTRAINT published_reading_of_release FOREIGN KEY (release_id) REFERENCES published_release (release_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
