package org.countersign.intake;

/** What became of a file that was handed in; nothing has been written either way. */
public sealed interface Received {

    record Understood(Upload upload) implements Received {}

    /**
     * It can be read, but what it means is not clear without a person.
     *
     * @param sentence what is missing
     */
    record Unclear(Handed handed, String sentence) implements Received {}

    /**
     * It was refused whole.
     *
     * @param sentence why, and what to do
     */
    record Refused(String sentence) implements Received {}
}
