package org.countersign.authority;

import java.io.Serializable;

/**
 * One statistical neighbour. It may have been abolished since the list was published.
 *
 * @param rank 1 is the closest
 */
public record Neighbour(int rank, LocalAuthority authority, Closeness closeness) implements Serializable {}
