package org.countersign.benchmarking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countersign.audit.CsvLine;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Value;

/** A measure as it is shown, as CSV; every row says which series, period, release and publisher it comes from. */
public record MeasureFile(MeasurePage page, List<OwnGroup> groups) {

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
                print(csv, page.period(), line);
            }
            for (OwnGroup group : groups) {
                if (page.together(group).isPresent()) {
                    print(csv, page.period(), own(group, page.together(group).get()));
                }
            }
            for (TrendYear year : page.trend().reversed()) {
                others(csv, year);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Those the authority is held against in a year, and of other years than the one shown itself too. */
    private void others(CSVPrinter csv, TrendYear year) throws IOException {
        String period = page.series().covers().words(year.year());
        if (year.year() != page.standing().year()) {
            print(csv, period, line(page.standing().with().own(), page.authority(), year.own(), year.release()));
        }
        if (year.neighbours().isPresent()) {
            print(csv, period, neighbours(year.neighbours().get()));
        }
        print(csv, period, line(page.region().code(), page.region().name(), year.region(), year.regionRelease()));
        print(csv, period, line(Region.ENGLAND, "England", year.england(), year.englandRelease()));
    }

    private void print(CSVPrinter csv, String period, MeasureLine line) throws IOException {
        csv.printRecord(
                line.area(),
                CsvLine.plain(line.name()),
                CsvLine.plain(page.series().title()),
                period,
                line.value()
                        .number()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                line.value() instanceof Value.None none ? none.reason().words() : "",
                line.place().map(String::valueOf).orElse(""),
                line.band().map(Enum::name).orElse(""),
                line.kind().words(),
                CsvLine.plain(line.note()),
                line.release().map(Release::publisher).map(CsvLine::plain).orElse(""),
                line.release().map(Release::title).map(CsvLine::plain).orElse(""),
                line.release().map(release -> release.published().words()).orElse(""),
                line.release().map(Release::source).orElse(""),
                LICENCE);
    }

    private MeasureLine neighbours(NeighbourFigure near) {
        return new MeasureLine(
                "",
                "Statistical neighbours",
                Value.of(near.amount()),
                Optional.empty(),
                Optional.empty(),
                MeasureLine.Kind.OTHER,
                near.method().word() + " of " + near.words() + ", list of "
                        + page.list().title() + ", worked out",
                Optional.empty());
    }

    private static MeasureLine own(OwnGroup group, NeighbourFigure near) {
        return new MeasureLine(
                "",
                group.name(),
                Value.of(near.amount()),
                Optional.empty(),
                Optional.empty(),
                MeasureLine.Kind.OTHER,
                "own group: %s of %d of %d authorities, worked out"
                        .formatted(near.method().word(), near.numbers(), near.neighbours()),
                Optional.empty());
    }

    private MeasureLine line(String code, String name, Value value, int release) {
        return new MeasureLine(
                code,
                name,
                value,
                Optional.empty(),
                Optional.empty(),
                MeasureLine.Kind.OTHER,
                "",
                Optional.ofNullable(page.releases().get(release)));
    }
}
