package org.countersign.intake;

/**
 * A file as it was handed in, understood.
 *
 * @param name of the file
 * @param checksum SHA-256 of its bytes
 */
public record Upload(String name, String checksum, RecognisedScorecard scorecard) {}
