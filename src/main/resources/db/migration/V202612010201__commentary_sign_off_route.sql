CREATE TABLE sign_off_route (
  authority_id SMALLINT NOT NULL,
  route_no INT NOT NULL,
  of_theme BINARY(16) NULL,
  indicator_id INT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(120) NOT NULL,
  PRIMARY KEY (authority_id, route_no),
  CONSTRAINT sign_off_route_authority FOREIGN KEY (authority_id) REFERENCES authority (authority_id),
  CONSTRAINT sign_off_route_indicator FOREIGN KEY (authority_id, indicator_id) REFERENCES indicator (authority_id, indicator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
