package org.countersign.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.calendar.Frequency;

/**
 * How often an indicator seems to be reported. Anything but monthly is applied only after a person said yes.
 *
 * @param reason for the person who checks it
 */
public record FrequencyProposal(Frequency frequency, String reason) {

    private static final Pattern QUARTER = Pattern.compile("\\b(per|each|every|in the) quarter\\b|\\bquarterly\\b");

    /** From the periods of its figures first, then from the title; a sheet of months has quarterly figures, too. */
    static FrequencyProposal of(String title, Frequency ofFigures) {
        if (ofFigures != Frequency.MONTH) {
            return new FrequencyProposal(ofFigures, "each of its figures is that of " + Heading.words(ofFigures));
        }
        var quarter = QUARTER.matcher(title.toLowerCase(Locale.UK));
        return quarter.find()
                ? new FrequencyProposal(Frequency.QUARTER, "the title says “" + quarter.group() + "”")
                : new FrequencyProposal(Frequency.MONTH, "the file has a column for each month");
    }

    /** Whether a person is asked. */
    public boolean needsYes() {
        return frequency != Frequency.MONTH;
    }
}
