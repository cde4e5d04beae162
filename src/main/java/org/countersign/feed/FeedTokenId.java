package org.countersign.feed;

import java.util.UUID;

/** Which token; no secret, unlike the token itself. */
public record FeedTokenId(UUID value) {}
