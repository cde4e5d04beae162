ALTER TABLE notice
  ADD COLUMN actor_id BINARY(16) NULL AFTER event_id,
  ADD CONSTRAINT notice_actor FOREIGN KEY (authority_id, actor_id) REFERENCES membership (authority_id, person_id);
