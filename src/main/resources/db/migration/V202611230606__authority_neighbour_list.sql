CREATE TABLE neighbour_list (
  published DATE NOT NULL,
  PRIMARY KEY (published)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
