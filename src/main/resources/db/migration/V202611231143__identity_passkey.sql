CREATE TABLE passkey (
  credential_hash BINARY(32) NOT NULL,
  credential_id VARBINARY(1023) NOT NULL,
  person_id BINARY(16) NOT NULL,
  label VARCHAR(60) NOT NULL,
  public_key VARBINARY(2000) NOT NULL,
  signature_count BIGINT NOT NULL,
  uv_initialized BOOLEAN NOT NULL,
  backup_eligible BOOLEAN NOT NULL,
  backup_state BOOLEAN NOT NULL,
  transports VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attestation BLOB NOT NULL,
  client_data BLOB NOT NULL,
  added_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (credential_hash),
  KEY passkey_of_person (person_id),
  CONSTRAINT passkey_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
