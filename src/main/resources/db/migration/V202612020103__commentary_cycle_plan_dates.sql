ALTER TABLE cycle_plan
  ADD COLUMN figures_due DATE NULL,
  ADD COLUMN figures_released DATE NULL,
  ADD COLUMN further_due VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN board_on DATE NULL,
  ADD COLUMN lock_on DATE NULL;
