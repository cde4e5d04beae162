package org.countersign.indicator;

import java.io.Serializable;
import java.util.UUID;

public record MarkedEventId(UUID value) implements Serializable {}
