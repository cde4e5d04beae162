CREATE TABLE password_reset (
  reset_id BINARY(16) NOT NULL,
  account BINARY(32) NOT NULL,
  person_id BINARY(16) NULL,
  asked_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  mailed_at DATETIME(6) NULL,
  PRIMARY KEY (reset_id),
  KEY password_reset_of_account (account, asked_at),
  KEY password_reset_old (asked_at),
  CONSTRAINT password_reset_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
