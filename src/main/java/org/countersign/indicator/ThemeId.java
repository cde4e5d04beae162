package org.countersign.indicator;

import java.io.Serializable;
import java.util.UUID;

public record ThemeId(UUID value) implements Serializable {}
