ALTER TABLE commentary
  ADD COLUMN thrown_away INT NOT NULL DEFAULT 0,
  DROP FOREIGN KEY commentary_cycle,
  DROP KEY commentary_of_month,
  ADD UNIQUE KEY commentary_of_month (authority_id, month, indicator_id, thrown_away);
