ALTER TABLE indicator
  ADD COLUMN overview_of VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL;
