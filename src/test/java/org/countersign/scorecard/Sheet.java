package org.countersign.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Basis;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.ImportedTexts;
import org.countersign.commentary.NewImportedText;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Puts rows of a printed sheet of April 2020 into an authority: figures, what the sheet derived from them, targets. */
@Component
public class Sheet {

    public static final YearMonth MONTH = YearMonth.of(2020, 4);

    private static final YearMonth FIRST = YearMonth.of(2019, 10);

    private final OwnAuthority own;
    private final Catalogue catalogue;
    private final Actuals actuals;
    private final Releases releases;
    private final StatedBenchmarks benchmarks;
    private final Cycles cycles;
    private final CommentaryBook book;
    private final WritingDesk writing;
    private final SignOffDesk desk;
    private final ImportedTexts imported;

    Sheet(
            OwnAuthority own,
            Catalogue catalogue,
            Actuals actuals,
            Releases releases,
            StatedBenchmarks benchmarks,
            Cycles cycles,
            CommentaryBook book,
            WritingDesk writing,
            SignOffDesk desk,
            ImportedTexts imported) {
        this.own = own;
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.releases = releases;
        this.benchmarks = benchmarks;
        this.cycles = cycles;
        this.book = book;
        this.writing = writing;
        this.desk = desk;
        this.imported = imported;
    }

    /**
     * A row as printed.
     *
     * @param visible October 2019 to April 2020
     * @param before April to September 2019, which the sheet does not show; empty for none
     */
    public record Row(
            String reference,
            Unit unit,
            int decimals,
            Polarity polarity,
            List<String> visible,
            List<String> before,
            Map<StatedKind, String> printed) {}

    public void load(AuthorityId authority, List<Row> rows) {
        own.present(authority);
        own.asSystem(authority, () -> {
            LoadId load = actuals.open(authority, new Load("sheet", "", "a test"));
            rows.forEach(row -> load(authority, load, row, 1 + rows.indexOf(row)));
            releases.releaseUpTo(authority, MONTH);
            cycles.open(authority, MONTH, new Deadlines(LocalDate.of(2020, 5, 11), LocalDate.of(2020, 5, 15), null));
            return rows.size();
        });
    }

    /** A row of seven months, the last three 205, 113 and 125, and nothing else. */
    public static Row row(String reference) {
        List<String> visible = List.of("99", "161", "127", "122", "205", "113", "125");
        return new Row(reference, Unit.COUNT, 0, Polarity.NONE, visible, List.of(), Map.of());
    }

    /** The reporter's text, submitted. */
    public void submitted(AuthorityId authority, String reference, String text) {
        own.as("reporter", () -> {
            OpenedCommentary opened = opened(authority, reference);
            return writing.submit(
                    authority,
                    opened.commentary().id(),
                    new Draft(text, opened.commentary().version()));
        });
    }

    /** The same, signed off by its owner. */
    public void signedOff(AuthorityId authority, String reference, String text) {
        submitted(authority, reference, text);
        own.as("owner", () -> {
            OpenedCommentary opened = opened(authority, reference);
            var signing = new Signing(opened.commentary().version(), opened.figures());
            return desk.signOff(authority, opened.commentary().id(), signing);
        });
    }

    /** A text of an old month, as a file has it. */
    public void imported(AuthorityId authority, String reference, YearMonth month, String text) {
        own.asSystem(authority, () -> {
            LoadId load = actuals.open(authority, new Load("old.xlsx", "", "a test"));
            IndicatorId id =
                    catalogue.byReference(authority, reference).orElseThrow().id();
            imported.take(
                    authority,
                    load,
                    "old.xlsx",
                    List.of(new NewImportedText(
                            id, month, new ImportedText.Words(text, "Early Help Reporter", "3 April 2019"))));
            return id;
        });
    }

    /** Another figure for the sheet's month. */
    public void revised(AuthorityId authority, String reference, String figure) {
        own.asSystem(authority, () -> {
            LoadId load = actuals.open(authority, new Load("correction", "", "Counted again"));
            var id = catalogue.byReference(authority, reference).orElseThrow().id();
            return actuals.record(authority, load, List.of(new NewValue(id, MONTH, Value.of(figure))));
        });
    }

    private OpenedCommentary opened(AuthorityId authority, String reference) {
        var id = catalogue.byReference(authority, reference).orElseThrow().id();
        return book.open(authority, id, MONTH).orElseThrow();
    }

    private void load(AuthorityId authority, LoadId load, Row row, int position) {
        IndicatorId id = catalogue.add(
                authority,
                new Description(row.reference(), "Indicator " + row.reference(), "Outcome", "", position, "--"),
                Measure.found(row.unit(), row.decimals(), row.polarity()),
                StatedPeople.NONE);
        catalogue.assign(authority, id, Responsibility.REPORTER, own.named(authority, "Reporter"));
        catalogue.assign(authority, id, Responsibility.OWNER, own.named(authority, "Owner"));
        catalogue.setTargets(authority, id, TARGETS);
        actuals.record(authority, load, values(id, row));
        actuals.state(authority, load, stated(id, row));
        benchmarks.state(
                authority,
                load,
                List.of(new StatedBenchmark(
                        id, Comparator.ENGLAND, "327", Value.of("327"), "2017-18", "March 2019", "Updated Mar-19")));
    }

    private static final Targets TARGETS = new Targets(Map.of(
            new FinancialYear(2017), Target.Aim.of(Value.of("288").number().orElseThrow(), Basis.NOT_STATED),
            new FinancialYear(2018), Target.Aim.of(Value.of("336").number().orElseThrow(), Basis.NOT_STATED),
            new FinancialYear(2019), new Target.ToBeConfirmed()));

    private static List<NewValue> values(IndicatorId id, Row row) {
        List<NewValue> values = new ArrayList<>(columns(id, row.visible(), FIRST));
        values.addAll(columns(id, row.before(), MONTH.minusYears(1)));
        return values;
    }

    /** A blank cell is nothing at all. */
    private static List<NewValue> columns(IndicatorId id, List<String> cells, YearMonth first) {
        List<NewValue> values = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                values.add(new NewValue(id, first.plusMonths(at), value(cells.get(at))));
            }
        }
        return values;
    }

    private static List<StatedFigure> stated(IndicatorId id, Row row) {
        return row.printed().entrySet().stream()
                .map(cell -> new StatedFigure(id, MONTH, cell.getKey(), cell.getValue(), value(bare(cell.getValue()))))
                .toList();
    }

    private static String bare(String cell) {
        return cell.replaceFirst("^[↑➡↓]\\s*", "");
    }

    private static Value value(String cell) {
        return ValueText.parse(cell) instanceof ParsedValue.Read read ? read.value() : Value.none(Absence.MISSING);
    }
}
