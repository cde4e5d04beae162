CREATE TABLE published_replacement (
  release_id        INT NOT NULL,
  series_id         SMALLINT NOT NULL,
  year              SMALLINT NOT NULL,
  area              VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  former_release_id INT NOT NULL,
  PRIMARY KEY (release_id, series_id, year, area),
  KEY published_replacement_by_former (former_release_id),
  CONSTRAINT published_replacement_by FOREIGN KEY (release_id) REFERENCES published_release (release_id),
  CONSTRAINT published_replacement_of FOREIGN KEY (former_release_id) REFERENCES published_release (release_id),
  CONSTRAINT published_replacement_of_series FOREIGN KEY (series_id) REFERENCES published_series (series_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
