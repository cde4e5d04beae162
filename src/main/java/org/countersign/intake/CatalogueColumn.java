package org.countersign.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.Part;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Responsibility;
import org.jspecify.annotations.Nullable;

/** The columns of the catalogue's workbook, and what stands in each: the same going out and coming in. */
enum CatalogueColumn {
    REFERENCE("Reference", of -> of.indicator().reference()),
    TITLE("Title", of -> of.indicator().title()),
    THEME("Theme", CatalogueEntry::theme),
    OUTCOME("Outcome", of -> of.indicator().description().outcome()),
    DEFINITION("Definition", of -> of.indicator().description().definition()),
    NUMERATOR("Numerator", of -> of.indicator().definition().numerator()),
    DENOMINATOR("Denominator", of -> of.indicator().definition().denominator()),
    MULTIPLIER("Multiplier", of -> whole(of.indicator().definition().multiplier())),
    UNIT("Unit", of -> of.indicator().measure().unit().words()),
    DECIMALS("Decimals", of -> whole(of.indicator().measure().decimals())),
    FREQUENCY("Frequency", of -> of.indicator().measure().frequency().words()),
    CONFIRMED("Frequency confirmed", of -> of.indicator().measure().frequencyConfirmed() ? "yes" : "no"),
    TIMING("A figure speaks of", of -> of.indicator().measure().timing().words()),
    LAG("Months in arrears", of -> whole(of.indicator().measure().lag())),
    GOOD("Good is", of -> good(of.indicator().measure().polarity().kind())),
    LOWER("Range from", of -> amount(of.indicator().measure().polarity().lower())),
    UPPER("Range to", of -> amount(of.indicator().measure().polarity().upper())),
    WHY("Why", of -> of.indicator().definition().polarityReason()),
    JUDGED("Judged", of -> of.indicator().measure().judgedBy().words()),
    THRESHOLD("Change threshold", of -> amount(of.indicator().measure().threshold())),
    BASE("Minimum base", of -> amount(of.indicator().measure().minimumBase())),
    STATUS("Red, amber or green", of -> of.indicator().measure().statusRule().words()),
    TOLERANCE("Tolerance", of -> amount(of.indicator().measure().tolerance())),
    RETURN("Source return", of -> of.indicator().definition().sourceReturn()),
    SERIES("Published series", of -> of.indicator().definition().seriesCode()),
    DIFFERENCE("Difference in definition", of -> of.indicator().definition().seriesDifference()),
    ENTERED("Figures are entered by", of -> of.indicator().enteredBy().words()),
    SINCE("Measured since", of -> month(of.indicator().since())),
    UNTIL("Measured until", of -> month(of.indicator().until())),
    REPORTERS("Reporters", of -> of.names(Responsibility.REPORTER)),
    OWNERS("Owners", of -> of.names(Responsibility.OWNER)),
    REPORTER_DEPUTIES("Deputies of the reporters", of -> of.names(Responsibility.REPORTER_DEPUTY)),
    OWNER_DEPUTIES("Deputies of the owners", of -> of.names(Responsibility.OWNER_DEPUTY)),
    /** Empty going out; needed coming in where the definition, numerator, denominator, multiplier or unit changed. */
    HOLDS_FROM("New definition holds from", of -> ""),
    REASON("Reason for the new definition", of -> ""),
    /** These two on the sheet of parts only. */
    PART_OF("Part of", CatalogueEntry::whole),
    DIVIDED_BY(
            "Divided by",
            of -> of.indicator().part().map(Part::kind).map(PartKind::words).orElse(""));

    /** What stands on the sheet of indicators, in this order. */
    static final List<CatalogueColumn> OF_INDICATORS = Arrays.stream(values())
            .filter(column -> column != PART_OF && column != DIVIDED_BY)
            .toList();

    /** What stands on the sheet of parts: of what, then the same. */
    static final List<CatalogueColumn> OF_PARTS = Stream.concat(Stream.of(PART_OF, DIVIDED_BY), OF_INDICATORS.stream())
            .toList();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final String heading;
    private final Function<CatalogueEntry, String> text;

    CatalogueColumn(String heading, Function<CatalogueEntry, String> text) {
        this.heading = heading;
        this.text = text;
    }

    static Optional<CatalogueColumn> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    String heading() {
        return heading;
    }

    String text(CatalogueEntry entry) {
        return text.apply(entry);
    }

    static String good(Polarity.Kind kind) {
        return switch (kind) {
            case HIGHER_IS_BETTER -> "high";
            case LOWER_IS_BETTER -> "low";
            case WITHIN_RANGE -> "within a range";
            case NONE -> "neither";
        };
    }

    private static String whole(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }
}
