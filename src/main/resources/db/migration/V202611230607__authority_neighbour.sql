CREATE TABLE neighbour (
  published    DATE NOT NULL,
  authority_id SMALLINT NOT NULL,
  place        TINYINT NOT NULL,
  neighbour_id SMALLINT NOT NULL,
  closeness    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (published, authority_id, place),
  UNIQUE KEY neighbour_once (published, authority_id, neighbour_id),
  CONSTRAINT neighbour_in_list FOREIGN KEY (published) REFERENCES neighbour_list (published),
  CONSTRAINT neighbour_of FOREIGN KEY (authority_id) REFERENCES authority (authority_id),
  CONSTRAINT neighbour_is FOREIGN KEY (neighbour_id) REFERENCES authority (authority_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
