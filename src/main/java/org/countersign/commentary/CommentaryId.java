package org.countersign.commentary;

import java.util.UUID;

public record CommentaryId(UUID value) {}
