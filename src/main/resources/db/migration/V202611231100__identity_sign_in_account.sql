CREATE TABLE sign_in_account (
  account BINARY(32) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account),
  KEY sign_in_account_old (asked_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
