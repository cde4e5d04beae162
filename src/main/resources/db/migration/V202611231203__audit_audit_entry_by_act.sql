ALTER TABLE audit_entry ADD KEY audit_entry_act (authority_id, act, at);
