package org.countersign.commentary;

import java.util.UUID;

public record RemarkId(UUID value) {}
