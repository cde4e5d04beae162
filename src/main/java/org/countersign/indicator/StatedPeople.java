package org.countersign.indicator;

/** Owner and reporter as a sheet names them, which may be nobody we know. */
public record StatedPeople(String owner, String reporter) {

    public static final StatedPeople NONE = new StatedPeople("", "");
}
