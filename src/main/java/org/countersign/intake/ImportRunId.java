package org.countersign.intake;

import java.util.UUID;

/** Which run of an import. */
public record ImportRunId(UUID value) {}
