CREATE TABLE writing_template (
  authority_id SMALLINT NOT NULL,
  headings VARCHAR(2000) NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT writing_template_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
