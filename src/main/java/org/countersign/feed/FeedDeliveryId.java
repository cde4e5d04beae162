package org.countersign.feed;

import java.util.UUID;

/** Which delivery. */
public record FeedDeliveryId(UUID value) {}
