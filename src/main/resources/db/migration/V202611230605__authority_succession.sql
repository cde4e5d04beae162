CREATE TABLE authority_succession (
  predecessor_id SMALLINT NOT NULL,
  successor_id   SMALLINT NOT NULL,
  first_day      DATE NOT NULL,
  PRIMARY KEY (predecessor_id, successor_id),
  CONSTRAINT authority_succession_from FOREIGN KEY (predecessor_id) REFERENCES authority (authority_id),
  CONSTRAINT authority_succession_to FOREIGN KEY (successor_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
