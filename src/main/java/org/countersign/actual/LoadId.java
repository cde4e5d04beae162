package org.countersign.actual;

import java.util.UUID;

/** One load of figures: everything it wrote has its source, its reason, its time and its author. */
public record LoadId(UUID value) {}
