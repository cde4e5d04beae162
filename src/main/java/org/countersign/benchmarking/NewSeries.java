package org.countersign.benchmarking;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A series that nobody has loaded yet, as whoever brings in its first file describes it.
 *
 * @param per of a rate: 10,000 children; null for anything else, and for an average
 * @param good what the department says is good; none where it says nothing
 * @param byPopulation a rate of all children aged 0 to 17
 */
public record NewSeries(
        String title,
        String topic,
        Unit unit,
        @Nullable Integer per,
        int decimals,
        Polarity.Kind good,
        Covers covers,
        boolean byPopulation) {

    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TOPIC = 60;
    private static final int MOST_DECIMALS = 4;

    /** What is missing or cannot be; empty if nothing is. */
    public Optional<String> fault(Collection<PublishedSeries> present) {
        if (code().isEmpty() || title.strip().length() > LONGEST_TITLE) {
            return Optional.of("Give the new series a title of at most %d characters.".formatted(LONGEST_TITLE));
        }
        if (topic.isBlank() || topic.strip().length() > LONGEST_TOPIC) {
            return Optional.of("“%s”: give it a topic of at most %d characters.".formatted(title, LONGEST_TOPIC));
        }
        if (decimals < 0 || decimals > MOST_DECIMALS || per != null && per < 1) {
            return Optional.of("“%s”: 0 to %d decimals, and a rate per 1 or more.".formatted(title, MOST_DECIMALS));
        }
        return present.stream().anyMatch(series -> series.code().equals(code()))
                ? Optional.of("“%s”: there is a series of this title. Choose that one.".formatted(title))
                : Optional.empty();
    }

    PublishedSeries series() {
        return new PublishedSeries(
                0, code(), title.strip(), topic.strip(), unit, per, decimals, good, covers, byPopulation);
    }

    /** Its word in addresses: "children-in-need-rate". */
    String code() {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.substring(0, Math.min(LONGEST_CODE, words.length()));
    }
}
