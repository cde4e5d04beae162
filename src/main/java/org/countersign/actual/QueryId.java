package org.countersign.actual;

import java.util.UUID;

public record QueryId(UUID value) {}
