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
        Lengths.within("indicator's reference", reference, 1, 40);
        Lengths.within("indicator's title", title, 1, 500);
        Lengths.within("indicator's outcome", outcome, 0, 2000);
        Lengths.within("indicator's mark", sourceMark, 0, 40);
    }
}
