package org.countersign.identity;

import java.util.UUID;

public record PersonId(UUID value) {}
