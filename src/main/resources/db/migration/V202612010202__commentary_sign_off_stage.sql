CREATE TABLE sign_off_stage (
  authority_id SMALLINT NOT NULL,
  route_no INT NOT NULL,
  stage_no INT NOT NULL,
  name VARCHAR(60) NOT NULL,
  filled_by VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BINARY(16) NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  all_of BOOLEAN NOT NULL,
  escalate_after INT NULL,
  PRIMARY KEY (authority_id, route_no, stage_no),
  CONSTRAINT sign_off_stage_route FOREIGN KEY (authority_id, route_no) REFERENCES sign_off_route (authority_id, route_no),
  CONSTRAINT sign_off_stage_person FOREIGN KEY (authority_id, person_id) REFERENCES membership (authority_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
