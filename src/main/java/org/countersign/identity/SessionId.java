package org.countersign.identity;

import java.io.Serializable;
import java.util.UUID;

/** Somebody's being signed in at one browser. Says nothing to that browser, whose cookie holds another secret. */
public record SessionId(UUID value) implements Serializable {}
