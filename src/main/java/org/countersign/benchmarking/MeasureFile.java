package org.countersign.benchmarking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countersign.calculation.Value;

/** A measure as it is shown, as CSV; every row says which series, period, release and publisher it comes from. */
public record MeasureFile(MeasurePage page) {

    private static final String LICENCE = "Open Government Licence v3.0";

    /** "cin-rate-2024.csv". */
    public String name() {
        return "%s-%d.csv".formatted(page.series().code(), page.standing().year());
    }

    public String text() {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "dfe_code",
                    "area",
                    "measure",
                    "period",
                    "value",
                    "no_value_because",
                    "rank",
                    "band",
                    "marked",
                    "note",
                    "publisher",
                    "release",
                    "published",
                    "source",
                    "licence");
            for (MeasureLine line : page.lines()) {
                print(csv, line.area(), line.name(), line);
            }
            print(
                    csv,
                    page.region().code(),
                    page.region().name(),
                    other(page.standing().region()));
            print(csv, "", "England", other(page.standing().england()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void print(CSVPrinter csv, String code, String name, MeasureLine line) throws IOException {
        csv.printRecord(
                code,
                name,
                page.series().title(),
                page.period(),
                line.value()
                        .number()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                line.value() instanceof Value.None none ? none.reason().words() : "",
                line.place().map(String::valueOf).orElse(""),
                line.band().map(Enum::name).orElse(""),
                line.kind().words(),
                line.note(),
                line.release().map(Release::publisher).orElse(""),
                line.release().map(Release::title).orElse(""),
                line.release().map(release -> release.published().words()).orElse(""),
                line.release().map(Release::source).orElse(""),
                LICENCE);
    }

    private MeasureLine other(Value value) {
        return new MeasureLine(
                "", "", value, Optional.empty(), Optional.empty(), MeasureLine.Kind.OTHER, "", page.release());
    }
}
