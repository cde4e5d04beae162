CREATE TABLE invitation (
  authority_id SMALLINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  email VARCHAR(254) NOT NULL,
  invited_by VARCHAR(120) NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  round INT NOT NULL,
  mailed_at DATETIME(6) NULL,
  undeliverable BOOLEAN NOT NULL DEFAULT FALSE,
  accepted_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  PRIMARY KEY (authority_id, person_id),
  CONSTRAINT invitation_membership FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
