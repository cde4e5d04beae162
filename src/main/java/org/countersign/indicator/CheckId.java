package org.countersign.indicator;

import java.io.Serializable;
import java.util.UUID;

public record CheckId(UUID value) implements Serializable {}
