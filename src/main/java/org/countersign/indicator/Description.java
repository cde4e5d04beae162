package org.countersign.indicator;

/**
 * An indicator in words, as its authority writes it: never corrected, brackets left unclosed included.
 *
 * @param reference 1 to 40 characters, unique within the authority, capitals told apart
 * @param outcome what watching it is good for; may be empty
 * @param definition what exactly is counted; may be empty
 * @param sourceMark a mark of the sheet without a proven meaning, carried as it stands
 */
public record Description(
        String reference, String title, String outcome, String definition, int position, String sourceMark) {

    public Description {
        within("reference", reference, 1, 40);
        within("title", title, 1, 500);
        within("outcome", outcome, 0, 2000);
        within("mark", sourceMark, 0, 40);
    }

    private static void within(String what, String text, int least, int most) {
        if (text.strip().length() < least || text.length() > most) {
            throw new IllegalArgumentException(
                    "An indicator's %s has %d to %d characters, not %d.".formatted(what, least, most, text.length()));
        }
    }
}
