package org.countersign.commentary;

import java.util.UUID;

public record CoverId(UUID value) {}
