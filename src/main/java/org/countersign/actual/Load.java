package org.countersign.actual;

/**
 * Where figures come from.
 *
 * @param source file name or system
 * @param checksum of the source, empty where it has none
 * @param reason one reason for all of the load's revisions
 */
public record Load(String source, String checksum, String reason) {}
