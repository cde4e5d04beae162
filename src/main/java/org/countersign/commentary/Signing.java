package org.countersign.commentary;

/**
 * What an owner has in front of them when they sign or return.
 *
 * @param version of the commentary
 * @param shown the figures beside it
 */
public record Signing(long version, Seen shown) {}
