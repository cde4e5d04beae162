CREATE TABLE shared_figure (
  authority_id SMALLINT NOT NULL,
  indicator_id INT NOT NULL,
  edition      INT NOT NULL,
  month        DATE NOT NULL,
  months       TINYINT NOT NULL,
  amount       DECIMAL(19, 6) NULL,
  cases        BIGINT NULL,
  of_all       BIGINT NULL,
  status       VARCHAR(20) NOT NULL,
  PRIMARY KEY (authority_id, indicator_id, edition, month),
  CONSTRAINT shared_figure_of_sharing FOREIGN KEY (authority_id, indicator_id) REFERENCES sharing (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
