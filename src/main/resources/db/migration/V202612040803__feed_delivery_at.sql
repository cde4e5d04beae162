ALTER TABLE feed_delivery
  ADD KEY feed_delivery_at (authority_id, at);
