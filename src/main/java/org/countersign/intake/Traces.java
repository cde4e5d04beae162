package org.countersign.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Notes what is where an import is about to write, and how it left it. */
@Component
class Traces {

    private final Catalogue catalogue;
    private final Themes themes;
    private final StatedBenchmarks benchmarks;
    private final CommentaryBook book;

    Traces(Catalogue catalogue, Themes themes, StatedBenchmarks benchmarks, CommentaryBook book) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.book = book;
        this.benchmarks = benchmarks;
    }

    Before before(AuthorityId authority) {
        return new Before(byId(authority), benchmarks.all(authority), themes.all(authority));
    }

    ImportTrace of(AuthorityId authority, Before before, Preview preview, Map<IndicatorId, PlannedRow> written) {
        Map<IndicatorId, IndicatorDetails> now = byId(authority);
        List<ImportTrace.Touched> touched = new ArrayList<>();
        List<ImportTrace.Printed> printed = new ArrayList<>();
        Set<Integer> takenOver = new HashSet<>();
        written.forEach((id, row) -> {
            touched.add(touched(now.get(id), before.of(id), row));
            of(row, Subject.STATED).map(change -> before.printed(id, change)).forEach(printed::add);
            of(row, Subject.COMMENTARY).forEach(change -> takenOver.add(id.value()));
        });
        return new ImportTrace(
                preview.opensMonth(),
                touched,
                printed,
                takenOver,
                begun(book.ofMonth(authority, preview.month())),
                before.added(themes.all(authority)));
    }

    /** How an indicator stands, apart from its figures. */
    static ImportTrace.Left left(IndicatorDetails indicator) {
        String people = Stream.of(Responsibility.REPORTER, Responsibility.OWNER)
                .map(kind -> kind + ids(indicator, kind).toString())
                .collect(joining(";"));
        String targets = indicator.targets().byYear().entrySet().stream()
                .map(year -> year.getKey().startYear() + "=" + year.getValue())
                .sorted()
                .collect(joining(";"));
        return new ImportTrace.Left(indicator.version(), people, targets, described(indicator));
    }

    private static String described(IndicatorDetails indicator) {
        return checksum(Stream.of(
                        indicator.description(),
                        indicator.definition(),
                        indicator.measure(),
                        indicator.standing(),
                        indicator.stated())
                .map(Object::toString)
                .collect(joining(";")));
    }

    /** The commentaries that were begun, by indicator: how they stand. */
    static Map<Integer, String> begun(List<Commented> texts) {
        return texts.stream()
                .filter(Commented::isBegun)
                .collect(toMap(text -> text.indicator().value(), text -> text.state() + " " + checksum(text.text())));
    }

    private static String checksum(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8)).checksum();
    }

    private Map<IndicatorId, IndicatorDetails> byId(AuthorityId authority) {
        return catalogue.known(authority).stream().collect(toMap(IndicatorDetails::id, Function.identity()));
    }

    private static ImportTrace.Touched touched(
            IndicatorDetails now, Optional<IndicatorDetails> before, PlannedRow row) {
        List<Integer> years = of(row, Subject.TARGET)
                .map(change -> (PlannedChange.Change.YearlyTarget) change.change())
                .map(PlannedChange.Change.YearlyTarget::year)
                .map(FinancialYear::startYear)
                .toList();
        return new ImportTrace.Touched(
                now.id().value(),
                now.reference(),
                years,
                left(now),
                before.map(former -> former(former, former.version() != now.version()))
                        .orElse(null));
    }

    private static ImportTrace.Former former(IndicatorDetails before, boolean redescribed) {
        return new ImportTrace.Former(
                redescribed,
                before.title(),
                before.description().outcome(),
                before.description().sourceMark(),
                before.stated().owner(),
                before.stated().reporter(),
                before.measure().polarity().kind(),
                before.measure().polarity().lower(),
                before.measure().polarity().upper(),
                before.measure().frequency(),
                before.theme().map(ThemeId::value).orElse(null),
                ids(before, Responsibility.OWNER),
                ids(before, Responsibility.REPORTER));
    }

    private static List<UUID> ids(IndicatorDetails indicator, Responsibility kind) {
        return indicator.people(kind).stream().map(PersonId::value).sorted().toList();
    }

    private static Stream<PlannedChange> of(PlannedRow row, Subject subject) {
        return row.writes().filter(change -> change.change().subject() == subject);
    }

    /** What was there. What an undone import had brought counts as not there. */
    record Before(Map<IndicatorId, IndicatorDetails> indicators, List<StatedBenchmark> benchmarks, List<Theme> themes) {

        List<ImportTrace.AddedTheme> added(List<Theme> now) {
            Set<ThemeId> there = themes.stream().map(Theme::id).collect(toSet());
            return now.stream()
                    .filter(theme -> !there.contains(theme.id()))
                    .map(theme -> new ImportTrace.AddedTheme(theme.id().value(), theme.name()))
                    .toList();
        }

        Optional<IndicatorDetails> of(IndicatorId id) {
            return Optional.ofNullable(indicators.get(id))
                    .filter(indicator -> !indicator.standing().isWithdrawn());
        }

        ImportTrace.Printed printed(IndicatorId id, PlannedChange change) {
            Stated stated = ((PlannedChange.Change.StatedFigure) change.change()).stated();
            return benchmarks.stream()
                    .filter(benchmark -> benchmark.indicator().equals(id))
                    .filter(benchmark -> FigureWrites.comparator(stated.kind())
                            .filter(benchmark.comparator()::equals)
                            .isPresent())
                    .findFirst()
                    .map(former -> new ImportTrace.Printed(
                            id.value(),
                            stated.kind(),
                            change.before(),
                            former.period(),
                            former.updated(),
                            former.note()))
                    .orElseGet(() -> new ImportTrace.Printed(id.value(), stated.kind(), change.before(), "", "", ""));
        }
    }
}
