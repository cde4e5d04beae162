CREATE TABLE notice_setting (
  authority_id SMALLINT NOT NULL,
  details_in_mail BOOLEAN NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT notice_setting_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
