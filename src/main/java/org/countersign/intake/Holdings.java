package org.countersign.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Absence;
import org.countersign.calculation.MonthlyValues;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.ImportedTexts;
import org.countersign.commentary.LatestSigned;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What an authority holds, in the terms in which a plan compares. A fixed number of statements. */
@Component
class Holdings {

    private final Catalogue catalogue;
    private final People people;
    private final Actuals actuals;
    private final StatedBenchmarks benchmarks;
    private final CommentaryBook book;
    private final Themes themes;
    private final LatestSigned signed;
    private final PublishedFigures published;
    private final ImportedTexts imported;

    Holdings(
            Catalogue catalogue,
            People people,
            Themes themes,
            Actuals actuals,
            StatedBenchmarks benchmarks,
            CommentaryBook book,
            LatestSigned signed,
            PublishedFigures published,
            ImportedTexts imported) {
        this.catalogue = catalogue;
        this.people = people;
        this.themes = themes;
        this.actuals = actuals;
        this.benchmarks = benchmarks;
        this.book = book;
        this.signed = signed;
        this.published = published;
        this.imported = imported;
    }

    Present beside(AuthorityId authority, RecognisedScorecard scorecard) {
        YearMonth month = scorecard.month();
        var texts = scorecard
                .firstText()
                .map(first -> texts(authority, first, month))
                .orElse(Map.of());
        return present(authority, held(authority, scorecard.firstMonth().minusMonths(12), month, texts));
    }

    Present at(AuthorityId authority, YearMonth first, YearMonth month) {
        return present(authority, held(authority, first, month, texts(authority, month, month)));
    }

    private Map<IndicatorId, Map<YearMonth, String>> texts(AuthorityId authority, YearMonth first, YearMonth last) {
        Map<IndicatorId, Map<YearMonth, String>> texts = new HashMap<>();
        imported.present(authority, first, last)
                .forEach((key, text) -> texts.computeIfAbsent(key.indicator(), id -> new HashMap<>())
                        .put(key.month(), text));
        return texts;
    }

    private Present present(AuthorityId authority, Held held) {
        Map<String, PresentIndicator> indicators = catalogue.all(authority).stream()
                .collect(toMap(IndicatorDetails::reference, indicator -> held.present(indicator)));
        return new Present(
                indicators, row -> published.likely(row.title(), row.unit().unit()));
    }

    private Held held(
            AuthorityId authority, YearMonth first, YearMonth month, Map<IndicatorId, Map<YearMonth, String>> texts) {
        return new Held(
                actuals.values(authority, first, month),
                stated(authority, month),
                book.ofMonth(authority, month).stream().collect(toMap(Commented::indicator, Function.identity())),
                themes.all(authority).stream().collect(toMap(Theme::id, Theme::name)),
                signed.latest(authority).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, entry -> entry.getValue().month())),
                people.all(authority).stream().collect(toMap(Person::id, Person::name)),
                texts);
    }

    private Map<IndicatorId, Map<String, String>> stated(AuthorityId authority, YearMonth month) {
        Map<IndicatorId, Map<String, String>> stated = new HashMap<>();
        for (StatedFigure figure : actuals.stated(authority, month)) {
            texts(stated, figure.indicator()).put(column(figure.kind()).name(), figure.stated());
        }
        for (StatedBenchmark benchmark : benchmarks.all(authority)) {
            texts(stated, benchmark.indicator())
                    .put(column(benchmark.comparator()).name(), benchmark.stated());
        }
        return stated;
    }

    private static Map<String, String> texts(Map<IndicatorId, Map<String, String>> all, IndicatorId indicator) {
        return all.computeIfAbsent(indicator, id -> new HashMap<>());
    }

    private static ColumnKind column(StatedKind kind) {
        return switch (kind) {
            case CHANGE_PREVIOUS -> ColumnKind.CHANGE_FROM_PREVIOUS;
            case CHANGE_LAST_YEAR -> ColumnKind.CHANGE_FROM_LAST_YEAR;
            case AVERAGE -> ColumnKind.AVERAGE;
            case MAXIMUM -> ColumnKind.MAXIMUM;
        };
    }

    private static ColumnKind column(Comparator comparator) {
        return switch (comparator) {
            case NEIGHBOURS -> ColumnKind.NEIGHBOURS;
            case ENGLAND -> ColumnKind.ENGLAND;
            case REGION -> ColumnKind.REGION;
        };
    }

    private record Held(
            Map<IndicatorId, MonthlyValues> values,
            Map<IndicatorId, Map<String, String>> stated,
            Map<IndicatorId, Commented> commentaries,
            Map<ThemeId, String> themes,
            Map<IndicatorId, YearMonth> signed,
            Map<PersonId, String> names,
            Map<IndicatorId, Map<YearMonth, String>> texts) {

        PresentIndicator present(IndicatorDetails indicator) {
            return new PresentIndicator(
                    indicator.description().title(),
                    indicator.description().outcome(),
                    indicator.stated().owner(),
                    indicator.stated().reporter(),
                    indicator.theme().map(themes::get).orElse(""),
                    indicator.measure().unit(),
                    indicator.measure().polarity(),
                    indicator.measure().frequency(),
                    targets(indicator.targets()),
                    values.getOrDefault(indicator.id(), new MonthlyValues()),
                    statedOf(indicator),
                    Optional.ofNullable(commentaries.get(indicator.id()))
                            .filter(Commented::isBegun)
                            .map(Commented::text),
                    Optional.ofNullable(signed.get(indicator.id())),
                    together(indicator),
                    texts.getOrDefault(indicator.id(), Map.of()));
        }

        private Map<Responsibility, String> together(IndicatorDetails indicator) {
            return Stream.of(Responsibility.OWNER, Responsibility.REPORTER)
                    .filter(kind -> indicator.people(kind).size() > 1)
                    .collect(toMap(
                            Function.identity(),
                            kind -> indicator.people(kind).stream()
                                    .map(person -> names.getOrDefault(person, "somebody who left"))
                                    .sorted()
                                    .collect(joining(" and "))));
        }

        private Map<String, String> statedOf(IndicatorDetails indicator) {
            Map<String, String> texts = new HashMap<>(stated.getOrDefault(indicator.id(), Map.of()));
            texts.put(Stated.MARK, indicator.description().sourceMark());
            return texts;
        }

        private static Map<FinancialYear, Value> targets(Targets targets) {
            return targets.byYear().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
        }

        private static Value value(Target target) {
            return target instanceof Target.Aim aim ? Value.of(aim.amount()) : Value.none(Absence.TO_BE_CONFIRMED);
        }
    }
}
