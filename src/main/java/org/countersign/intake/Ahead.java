package org.countersign.intake;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;

/**
 * Months that have not begun. Nothing was measured in them yet, so a figure there is most likely one of another month:
 * "20-Apr", which a spreadsheet program takes for the 20th of this year's April, or a year of two digits.
 *
 * @param current the month that it is
 */
public record Ahead(YearMonth current) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Value BLANK = Value.none(Absence.MISSING);

    /** As seen at a moment, in London. */
    public static Ahead at(Instant now) {
        return new Ahead(YearMonth.from(now.atZone(LONDON)));
    }

    public boolean is(YearMonth month) {
        return month.isAfter(current);
    }

    /** Rows with something in such a month; blank cells of months to come are nothing. */
    public Set<String> references(RecognisedScorecard scorecard) {
        return scorecard
                .recognisedRows()
                .filter(row -> filled(row).anyMatch(this::is))
                .map(RecognisedRow::reference)
                .collect(Collectors.toSet());
    }

    /** Where a file names months to come, the latest one up to now that it has something of; otherwise its own. */
    public YearMonth month(RecognisedScorecard scorecard) {
        return is(scorecard.month())
                ? scorecard
                        .recognisedRows()
                        .flatMap(Ahead::filled)
                        .filter(month -> !is(month))
                        .max(Comparator.naturalOrder())
                        .orElse(scorecard.month())
                : scorecard.month();
    }

    private static Stream<YearMonth> filled(RecognisedRow row) {
        return row.values().entrySet().stream()
                .filter(value -> !value.getValue().equals(BLANK))
                .map(Map.Entry::getKey);
    }
}
