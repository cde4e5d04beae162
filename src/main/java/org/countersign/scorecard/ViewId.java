package org.countersign.scorecard;

import java.util.UUID;

/** A saved view. */
public record ViewId(UUID value) {}
