package org.countersign.commentary;

import java.util.UUID;

public record RedactionId(UUID value) {}
