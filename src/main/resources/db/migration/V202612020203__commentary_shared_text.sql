CREATE TABLE shared_text (
  authority_id SMALLINT NOT NULL,
  commentary_id BINARY(16) NOT NULL,
  group_id BINARY(16) NOT NULL,
  PRIMARY KEY (authority_id, commentary_id),
  KEY shared_text_group (authority_id, group_id),
  CONSTRAINT shared_text_commentary FOREIGN KEY (authority_id, commentary_id) REFERENCES commentary (authority_id, commentary_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
