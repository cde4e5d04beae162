CREATE TABLE sign_in_attempt (
  attempt_id BINARY(16) NOT NULL,
  account BINARY(32) NOT NULL,
  device BINARY(32) NULL,
  address BINARY(32) NOT NULL,
  at DATETIME(6) NOT NULL,
  state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (attempt_id),
  KEY sign_in_attempt_guesses (account, device, at, state),
  KEY sign_in_attempt_spray (address, at, state, account),
  KEY sign_in_attempt_old (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
