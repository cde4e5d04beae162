CREATE TABLE marked_event (
  authority_id SMALLINT NOT NULL,
  marked_event_id BINARY(16) NOT NULL,
  day DATE NOT NULL,
  label VARCHAR(200) NOT NULL,
  PRIMARY KEY (authority_id, marked_event_id),
  CONSTRAINT marked_event_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
