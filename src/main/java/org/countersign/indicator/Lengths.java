package org.countersign.indicator;

import org.countersign.tenancy.Unseen;

/** What fits where it is kept. */
final class Lengths {

    private Lengths() {}

    static void within(String what, String text, int least, int most) {
        if (text.strip().length() < least || (least > 0 && Unseen.only(text)) || text.length() > most) {
            throw new IllegalArgumentException(
                    "The %s has %d to %d characters, not %d.".formatted(what, least, most, text.length()));
        }
    }
}
