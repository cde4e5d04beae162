ALTER TABLE definition_version
  ADD COLUMN polarity VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN polarity_lower DECIMAL(19, 6) NULL,
  ADD COLUMN polarity_upper DECIMAL(19, 6) NULL;
