package org.countersign.commentary;

/**
 * How a month is opened.
 *
 * @param trial beside the old way of working: no mail is sent, and it can be thrown away
 */
public record Opening(Deadlines deadlines, boolean trial) {}
