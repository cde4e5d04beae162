CREATE TABLE marked_event_indicator (
  authority_id SMALLINT NOT NULL,
  marked_event_id BINARY(16) NOT NULL,
  indicator_id INT NOT NULL,
  PRIMARY KEY (authority_id, marked_event_id, indicator_id),
  CONSTRAINT marked_event_indicator_event FOREIGN KEY (authority_id, marked_event_id) REFERENCES marked_event (authority_id, marked_event_id) ON DELETE CASCADE,
  CONSTRAINT marked_event_indicator_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
