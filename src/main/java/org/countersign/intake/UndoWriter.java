package org.countersign.intake;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.LoadId;
import org.countersign.actual.LoadUndo;
import org.countersign.actual.StatedFigure;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Absence;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.WritingDesk;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.TargetDesk;
import org.countersign.indicator.TargetRevision;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Puts back what an import found, through the services of the modules whose data it is. */
@Component
class UndoWriter {

    private final Catalogue catalogue;
    private final TargetDesk targets;
    private final Themes themes;
    private final LoadUndo figures;
    private final StatedBenchmarks benchmarks;
    private final Cycles cycles;
    private final WritingDesk writing;

    UndoWriter(
            Catalogue catalogue,
            TargetDesk targets,
            Themes themes,
            LoadUndo figures,
            StatedBenchmarks benchmarks,
            Cycles cycles,
            WritingDesk writing) {
        this.catalogue = catalogue;
        this.targets = targets;
        this.themes = themes;
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.cycles = cycles;
        this.writing = writing;
    }

    /** The month it opened closes with its drafts; in a month open before, its drafts are emptied. */
    void texts(AuthorityId authority, UndoGround ground) {
        if (ground.closesMonth()) {
            cycles.takeBackOpening(authority, ground.month(), "the import that opened it was undone");
        } else {
            ground.takenOver()
                    .forEach(text -> writing.giveBack(authority, text.indicator(), text.month(), text.text()));
        }
    }

    /** Where a later source printed something else, that stays. */
    void printed(AuthorityId authority, Step step) {
        List<ImportTrace.Printed> printed = step.trace().printed();
        YearMonth month = step.past().report().month();
        figures.restate(
                authority,
                step.gone(),
                step.undo(),
                printed.stream().flatMap(each -> figure(each, month)).toList());
        benchmarks.restate(
                authority,
                step.gone(),
                step.undo(),
                printed.stream().flatMap(UndoWriter::benchmark).toList());
    }

    /** @param imported when it was done: targets set before stand again */
    void catalogue(AuthorityId authority, UndoGround ground, Instant imported, Progress progress) {
        int done = 0;
        for (ImportTrace.Touched touched : ground.trace().indicators()) {
            IndicatorDetails now = Optional.ofNullable(ground.catalogue().get(new IndicatorId(touched.id())))
                    .orElseThrow();
            if (touched.isNew()) {
                catalogue.withdraw(authority, now.id());
            } else {
                describe(authority, now, touched);
            }
            touched.targetYears().forEach(year -> target(authority, now.id(), new FinancialYear(year), imported));
            progress.rows(++done);
        }
        new AddedThemes(ground.trace(), ground.around()).toGo().forEach(theme -> themes.remove(authority, theme));
    }

    private void describe(AuthorityId authority, IndicatorDetails now, ImportTrace.Touched touched) {
        ImportTrace.Former former = touched.before();
        if (touched.wasDescribed()) {
            catalogue.change(
                    authority,
                    now.id(),
                    description(now.description(), former),
                    measure(now.measure(), former),
                    new StatedPeople(former.owner(), former.reporter()));
            catalogue.place(
                    authority,
                    now.id(),
                    now.standing().in(former.theme() == null ? null : new ThemeId(former.theme())));
        }
        assign(authority, now, Responsibility.OWNER, former.owners());
        assign(authority, now, Responsibility.REPORTER, former.reporters());
    }

    private void assign(AuthorityId authority, IndicatorDetails now, Responsibility kind, List<UUID> former) {
        Set<PersonId> people = former.stream().map(PersonId::new).collect(Collectors.toSet());
        if (!now.people(kind).equals(people)) {
            catalogue.assign(authority, now.id(), kind, people);
        }
    }

    /** What was set before the import, or nothing where it was the first. */
    private void target(AuthorityId authority, IndicatorId id, FinancialYear year, Instant imported) {
        Optional<Target> former = targets.history(authority, id).stream()
                .filter(revision -> revision.year().equals(year))
                .filter(revision -> revision.at().isBefore(imported))
                .findFirst()
                .flatMap(TargetRevision::target);
        targets.set(authority, id, year, former);
    }

    private static Description description(Description now, ImportTrace.Former former) {
        return new Description(
                now.reference(), former.title(), former.outcome(), now.definition(), now.position(), former.mark());
    }

    private static Measure measure(Measure now, ImportTrace.Former former) {
        var polarity = new Polarity(former.polarity(), former.lower(), former.upper());
        Measure judged = now.judged(polarity, now.judgedBy());
        return judged.frequency() == former.frequency() ? judged : judged.every(former.frequency());
    }

    private static Stream<StatedFigure> figure(ImportTrace.Printed printed, YearMonth month) {
        return FigureWrites.kind(printed.column()).stream()
                .map(kind -> new StatedFigure(
                        new IndicatorId(printed.indicator()), month, kind, printed.text(), value(printed.text())));
    }

    private static Stream<StatedBenchmark> benchmark(ImportTrace.Printed printed) {
        return FigureWrites.comparator(printed.column()).stream()
                .map(comparator -> new StatedBenchmark(
                        new IndicatorId(printed.indicator()),
                        comparator,
                        printed.text(),
                        value(printed.text()),
                        printed.period(),
                        printed.updated(),
                        printed.note()));
    }

    private static Value value(String text) {
        return Stated.read(text) instanceof ParsedValue.Read read ? read.value() : Value.none(Absence.MISSING);
    }

    /**
     * One import on its way back.
     *
     * @param undo the load under which it is
     * @param gone its own load and those undone before, with the loads under which they were
     */
    record Step(PastImport past, ImportTrace trace, LoadId undo, List<LoadId> gone) {}
}
