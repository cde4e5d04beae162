CREATE TABLE sign_off_setting (
  authority_id SMALLINT NOT NULL,
  ask_again BOOLEAN NOT NULL,
  PRIMARY KEY (authority_id),
  CONSTRAINT sign_off_setting_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
