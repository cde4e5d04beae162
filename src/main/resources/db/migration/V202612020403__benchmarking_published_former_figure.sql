CREATE TABLE published_former_figure (
  series_id   SMALLINT NOT NULL,
  year        SMALLINT NOT NULL,
  area        VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  release_id  INT NOT NULL,
  state       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount      DECIMAL(19, 6),
  numerator   DECIMAL(19, 6),
  denominator DECIMAL(19, 6),
  joint_with  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  PRIMARY KEY (series_id, year, area, release_id),
  CONSTRAINT published_former_figure_of_series FOREIGN KEY (series_id) REFERENCES published_series (series_id),
  CONSTRAINT published_former_figure_of_release FOREIGN KEY (release_id) REFERENCES published_release (release_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
