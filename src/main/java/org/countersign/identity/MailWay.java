package org.countersign.identity;

/**
 * Where mail goes.
 *
 * @param folder where it is written to; empty unless it is
 */
public record MailWay(Kind kind, String folder) {

    public static final MailWay OFF = new MailWay(Kind.OFF, "");
    public static final MailWay SERVER = new MailWay(Kind.SERVER, "");

    /** The three ways. */
    public enum Kind {
        SERVER,
        /** Written as files; for demonstrations. */
        FOLDER,
        OFF
    }
}
