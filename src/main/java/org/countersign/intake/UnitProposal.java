package org.countersign.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.calculation.Unit;

/**
 * What an indicator seems to count in.
 *
 * @param reason for the person who checks it
 */
public record UnitProposal(Unit unit, String reason) {

    private static final Pattern PERCENTAGE = Pattern.compile("%|\\bpercent(age)?\\b|\\bproportion\\b");
    private static final Pattern RATE =
            Pattern.compile("\\bper 1,?000\\b|\\bper 10,?000\\b|\\bper 100,?000\\b|\\brate\\b");

    private static final String SIGN = "its figures carry a % sign";

    /** Whether the figures themselves say that they are percentages. */
    boolean isOfSign() {
        return reason.equals(SIGN);
    }

    /** From the cells first, as a % sign cannot be anything else, then from the title; otherwise a count. */
    static UnitProposal of(String title, Collection<String> cells) {
        String words = title.toLowerCase(Locale.UK);
        if (cells.stream().anyMatch(cell -> cell.contains("%"))) {
            return new UnitProposal(Unit.PERCENTAGE, SIGN);
        }
        var percentage = PERCENTAGE.matcher(words);
        if (percentage.find()) {
            return new UnitProposal(Unit.PERCENTAGE, "the title says “" + percentage.group() + "”");
        }
        var rate = RATE.matcher(words);
        return rate.find()
                ? new UnitProposal(Unit.RATE, "the title says “" + rate.group() + "”")
                : new UnitProposal(Unit.COUNT, "the title names no percentage or rate");
    }
}
