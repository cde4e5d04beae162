package org.countersign.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;

/**
 * How a new indicator could be set up, each part with its reason for the person who checks it.
 *
 * @param row what the file says of it
 * @param timingReason why its figures speak of that
 * @param polarityReason why that is good, or that nothing says so
 */
public record SetUpProposal(RecognisedRow row, SetUp setUp, String timingReason, String polarityReason) {

    private static final Pattern AT_DATE = Pattern.compile(
            "\\b(at|as at|on) (the )?((month|period|quarter|year) end|end of( the)? (month|period|quarter|year)|\\d{1,2}(st|nd|rd|th)? \\w+)\\b"
                    + "|\\b(month|period|quarter) end\\b|\\bsnapshot\\b");
    private static final Pattern ROLLING =
            Pattern.compile("\\brolling\\b|\\b(last|previous|past) (12|twelve) months\\b|\\br12m\\b");
    private static final Pattern CUMULATIVE = Pattern.compile("\\bcumulative\\b|\\byear to date\\b|\\bytd\\b");

    /** @param published the series whose title is the likest; empty where none is like it */
    static SetUpProposal of(RecognisedRow row, Optional<PublishedSeries> published) {
        var timing = timing(row.title());
        Optional<Polarity> said =
                row.places().has(ColumnKind.POLARITY) ? PolarityText.read(row.direction()) : Optional.empty();
        Polarity polarity =
                said.or(() -> published.map(PublishedSeries::polarity)).orElse(Polarity.NONE);
        return new SetUpProposal(
                row,
                new SetUp(row.unit().unit(), row.frequency().frequency(), timing.timing(), polarity),
                timing.reason(),
                said.map(known -> "the file says “" + row.direction() + "”")
                        .or(() -> published
                                .filter(series -> !series.polarity().equals(Polarity.NONE))
                                .map(series -> "so it is of the published “" + series.title() + "”"))
                        .orElse("nothing in the file says what is good"));
    }

    private record Speaks(Timing timing, String reason) {}

    private static Speaks timing(String title) {
        String words = title.toLowerCase(Locale.UK);
        return found(AT_DATE, words, Timing.AT_DATE)
                .or(() -> found(ROLLING, words, Timing.ROLLING))
                .or(() -> found(CUMULATIVE, words, Timing.CUMULATIVE))
                .orElseGet(() -> new Speaks(Timing.IN_PERIOD, "the title names no date and no longer stretch"));
    }

    private static Optional<Speaks> found(Pattern pattern, String words, Timing timing) {
        var found = pattern.matcher(words);
        return found.find()
                ? Optional.of(new Speaks(timing, "the title says “" + found.group() + "”"))
                : Optional.empty();
    }
}
