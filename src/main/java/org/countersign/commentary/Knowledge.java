package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Revision;
import org.countersign.calculation.Value;
import org.countersign.commentary.Known.KnownFigures;
import org.countersign.commentary.Known.OtherText;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Gathers what is known beside texts; for one or for many of a month in the same number of statements. */
@Component
class Knowledge {

    private static final int MONTHS = 25;
    /** As far as the same month of earlier years is looked for. */
    private static final int YEARS = 6;

    private final Actuals actuals;
    private final Commentaries commentaries;
    private final CommentaryBook book;
    private final Catalogue catalogue;
    private final WritingTemplates templates;

    Knowledge(
            Actuals actuals,
            Commentaries commentaries,
            CommentaryBook book,
            Catalogue catalogue,
            WritingTemplates templates) {
        this.actuals = actuals;
        this.commentaries = commentaries;
        this.book = book;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /** Beside one text, with what its figure was before it was revised. */
    Known beside(AuthorityId authority, Case one) {
        YearMonth column =
                Reading.asked(one.indicator().measure(), one.commentary().month());
        Set<BigDecimal> former = actuals.revisions(authority, one.indicator().id()).stream()
                .filter(revision -> revision.month().equals(column))
                .map(Revision::value)
                .flatMap(value -> value.number().stream())
                .collect(toSet());
        return besideAll(authority, List.of(one), former).get(one.commentary().id());
    }

    Map<CommentaryId, Known> besideAll(AuthorityId authority, Collection<Case> cases) {
        return besideAll(authority, cases, Set.of());
    }

    private Map<CommentaryId, Known> besideAll(AuthorityId authority, Collection<Case> cases, Set<BigDecimal> former) {
        Map<CommentaryId, Known> all = new HashMap<>();
        List<String> headings = templates.of(authority).headings();
        cases.stream().collect(groupingBy(at -> at.commentary().month())).forEach((month, ofMonth) -> {
            var texts = new Texts(authority, month, headings);
            var trends = actuals.of(
                    authority,
                    ofMonth.stream().map(at -> at.indicator().id()).collect(toSet()),
                    month.minusYears(YEARS),
                    month);
            ofMonth.forEach(at -> all.put(
                    at.commentary().id(),
                    texts.known(at, trends.getOrDefault(at.indicator().id(), new TreeMap<>()), former)));
        });
        return all;
    }

    private static KnownFigures figures(Case at, NavigableMap<YearMonth, RecordedValue> trend, Set<BigDecimal> former) {
        IndicatorDetails indicator = at.indicator();
        Measure measure = indicator.measure();
        Map<YearMonth, Value> values = trend.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
        Reading reading =
                Reading.of(measure, indicator.breaks(), values, at.commentary().month());
        return new KnownFigures(
                reading.value(),
                reading.onPrevious().previous(),
                reading.period().previous().label(),
                former,
                familiar(reading, values.values()),
                measure.unit(),
                measure.decimals());
    }

    /** All that the page shows beside the figure, and what it was in other months. */
    private static Set<BigDecimal> familiar(Reading reading, Collection<Value> values) {
        Stream<BigDecimal> derived = Stream.of(
                        reading.average().map(average -> average.amount()),
                        reading.maximum().map(extreme -> extreme.amount()),
                        reading.minimum().map(extreme -> extreme.amount()),
                        reading.yearToDate().map(sum -> sum.amount()))
                .flatMap(Optional::stream);
        return Stream.concat(derived, values.stream().flatMap(value -> value.number().stream()))
                .collect(toSet());
    }

    /** Texts of a month that its reader may read, and those signed the month before. */
    private final class Texts {

        private final Map<Integer, String> lastMonths;
        private final List<Commented> thisMonths;
        private final Map<Integer, String> references;
        private final List<String> headings;

        Texts(AuthorityId authority, YearMonth month, List<String> headings) {
            this.headings = headings;
            lastMonths = commentaries.findByMonth(month.minusMonths(1).atDay(1)).stream()
                    .filter(text -> text.state() == State.SIGNED_OFF)
                    .collect(toMap(text -> text.indicator().value(), Commentary::text));
            thisMonths = book.ofMonth(authority, month).stream()
                    .filter(text -> !text.text().isBlank())
                    .toList();
            references = catalogue.subjects(authority).stream()
                    .collect(toMap(indicator -> indicator.id().value(), IndicatorDetails::reference));
        }

        Known known(Case at, NavigableMap<YearMonth, RecordedValue> trend, Set<BigDecimal> former) {
            YearMonth month = at.commentary().month();
            return new Known(
                    figures(at, trend.tailMap(month.minusMonths(MONTHS), true), former),
                    besides(at),
                    headings,
                    FigureSigns.of(at.indicator(), trend, month)
                            .found()
                            .filter(signs -> signs.contains(TextRule.UNUSUAL))
                            .isPresent());
        }

        private List<OtherText> besides(Case at) {
            String last = lastMonths.getOrDefault(at.indicator().id().value(), "");
            Stream<OtherText> others = thisMonths.stream()
                    .filter(text -> !text.indicator().equals(at.indicator().id()))
                    .map(text -> new OtherText(
                            "the text of "
                                    + references.getOrDefault(text.indicator().value(), "another indicator"),
                            text.text()));
            return Stream.concat(Stream.of(new OtherText(Known.LAST_MONTHS, last)), others)
                    .toList();
        }
    }
}
