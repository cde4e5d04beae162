ALTER TABLE change_log ADD KEY change_log_kind (authority_id, kind, seq);
