package org.countersign.indicator.ui;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;

/**
 * An indicator in the list, in words.
 *
 * @param today the month now, to tell what has ended
 */
record CatalogueRow(
        IndicatorDetails indicator, String theme, String reporters, String owners, String target, YearMonth today) {

    String frequency() {
        Measure measure = indicator.measure();
        String words = measure.frequency().words() + ", " + measure.timing().words();
        return capital(measure.lag() == 0 ? words : words + ", " + measure.lag() + " months in arrears");
    }

    String good() {
        return indicator.measure().polarity().kind() == Polarity.Kind.NONE
                ? "Neither"
                : capital(indicator.measure().polarity().words().replaceFirst("^good is ", ""));
    }

    String life() {
        YearMonth since = indicator.since();
        YearMonth until = indicator.until();
        String from = since == null ? "" : "from " + Months.words(since);
        String to = until == null ? "" : "until " + Months.words(until);
        return capital((from + " " + to).strip());
    }

    boolean ended() {
        YearMonth until = indicator.until();
        return until != null && until.isBefore(today);
    }

    List<Need> needs() {
        return Arrays.stream(Need.values()).filter(need -> need.isOf(indicator)).toList();
    }

    boolean matches(CatalogueAddress address) {
        return (address.ended() || !ended())
                && address.theme()
                        .map(id -> indicator.theme().filter(id::equals).isPresent())
                        .orElse(true)
                && address.need().map(need -> need.isOf(indicator)).orElse(true)
                && address.person()
                        .map(person -> indicator.held().values().stream().anyMatch(held -> held.contains(person)))
                        .orElse(true)
                && holds(address.text());
    }

    /** Each word somewhere. */
    private boolean holds(String text) {
        String searched = Stream.of(indicator.reference(), indicator.title(), theme, reporters, owners)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
        return Stream.of(text.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(searched::contains);
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
