ALTER TABLE notice
  MODIFY COLUMN indicator_id INT NULL,
  MODIFY COLUMN month DATE NULL,
  ADD COLUMN about_person BINARY(16) NULL AFTER month,
  ADD COLUMN day DATE NULL AFTER about_person,
  ADD COLUMN letter_id BINARY(16) NULL AFTER day,
  ADD CONSTRAINT notice_about_person FOREIGN KEY (authority_id, about_person) REFERENCES membership (authority_id, person_id),
  ADD CONSTRAINT notice_of_letter FOREIGN KEY (authority_id, letter_id) REFERENCES notice_letter (authority_id, letter_id);
