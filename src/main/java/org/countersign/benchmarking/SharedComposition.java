package org.countersign.benchmarking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.Revision;
import org.countersign.authority.Authorities;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Makes out of signed figures what others would see of them. */
@Component
class SharedComposition {

    /** One's own: nothing is hidden from oneself, whatever it is made of. */
    private static final NewSharing EVERYTHING = new NewSharing(Set.of(), Set.of(), 0, 1);

    /** Months that are shown. */
    private static final int MOST = 24;

    private final SignedFigures signed;
    private final Actuals actuals;
    private final PublishedFigures published;
    private final Authorities authorities;

    SharedComposition(SignedFigures signed, Actuals actuals, PublishedFigures published, Authorities authorities) {
        this.signed = signed;
        this.actuals = actuals;
        this.published = published;
        this.authorities = authorities;
    }

    /**
     * What others would see of these indicators, those not linked to any series left out.
     *
     * @param shown every sum that others have seen already; what is made here joins it
     */
    List<Made> make(AuthorityId authority, Collection<IndicatorDetails> indicators, NewSharing terms, Set<Sum> shown) {
        Map<IndicatorId, NavigableMap<YearMonth, SignedValue>> values = values(authority, indicators);
        SharedForms forms = forms(indicators);
        Set<Sum> known = new HashSet<>(shown);
        List<Made> made = new ArrayList<>();
        for (IndicatorDetails indicator : indicators) {
            form(authority, indicator, forms).ifPresent(form -> {
                var own = values.getOrDefault(indicator.id(), Collections.emptyNavigableMap());
                Made next = made(authority, indicator, form, new Terms(terms, known, own));
                known.addAll(next.shownSums());
                made.add(next);
            });
        }
        return made;
    }

    /** One's own figures in the same form, all of them. */
    Optional<Made> own(AuthorityId authority, IndicatorDetails indicator) {
        return make(authority, List.of(indicator), EVERYTHING, Set.of()).stream()
                .findFirst();
    }

    /** The forms of some indicators; one look at what is published, however many there are. */
    SharedForms forms(Collection<IndicatorDetails> indicators) {
        return formsOf(indicators.stream().map(each -> each.definition().seriesCode()));
    }

    SharedForms formsOf(Stream<String> series) {
        return new SharedForms(published.figures(
                Stream.concat(series, Stream.of(PublishedSeries.POPULATION)).collect(Collectors.toSet())));
    }

    Optional<SharedForm> form(AuthorityId authority, IndicatorDetails indicator, SharedForms forms) {
        return forms.of(area(authority), indicator.definition().seriesCode(), indicator.measure());
    }

    private Made made(AuthorityId authority, IndicatorDetails indicator, SharedForm form, Terms terms) {
        NavigableMap<YearMonth, Counted> counted = form.of(terms.values(), terms.base());
        Set<YearMonth> hidden = terms.minimum() == 0 ? Set.of() : hidden(form, counted, terms);
        List<SharedCell> cells = counted.entrySet().stream()
                .skip(Math.max(0, counted.size() - MOST))
                .map(each -> hidden.contains(each.getKey())
                        ? SharedCell.suppressed(each.getKey())
                        : SharedCell.shown(each.getKey(), each.getValue()))
                .toList();
        return new Made(
                indicator,
                form,
                counted,
                new SharedFigures(
                        authorities.byId(authority).orElseThrow().name(),
                        form.series(),
                        form.basis(),
                        indicator.definition().seriesDifference(),
                        terms.minimum(),
                        cells),
                form.leftOut(terms.values(), terms.base()));
    }

    private static Set<YearMonth> hidden(SharedForm form, NavigableMap<YearMonth, Counted> counted, Terms terms) {
        Set<YearMonth> hidden = new HashSet<>();
        List<List<Sum>> groups = new ArrayList<>();
        counted.forEach((month, each) -> {
            if (!each.exact() && each.groups().stream().anyMatch(count -> count < terms.minimum())) {
                hidden.add(month);
            }
            for (int group = 0; each.exact() && group < each.groups().size(); group++) {
                if (groups.size() <= group) {
                    groups.add(new ArrayList<>());
                }
                groups.get(group)
                        .add(new Sum(
                                new Stretch(month, form.months()), each.groups().get(group)));
            }
        });
        Set<Sum> known = new HashSet<>(terms.known());
        groups.forEach(
                sums -> known.addAll(Disclosure.published(sums, form.series().covers(), terms.minimum())));
        hidden.addAll(new Disclosure(terms.minimum(), form.step(), groups, known).hidden());
        return hidden;
    }

    /** With the two numbers behind a percentage or rate, as they were known when it was signed. */
    private Map<IndicatorId, NavigableMap<YearMonth, SignedValue>> values(
            AuthorityId authority, Collection<IndicatorDetails> indicators) {
        Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> figures = signed.of(authority, indicators);
        Map<IndicatorId, List<Revision>> revisions = actuals.revisions(authority, figures.keySet());
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> values(each.getValue(), revisions.getOrDefault(each.getKey(), List.of()))));
    }

    private static NavigableMap<YearMonth, SignedValue> values(
            NavigableMap<YearMonth, SignedFigure> figures, List<Revision> newestFirst) {
        Map<YearMonth, List<Revision>> revisions = newestFirst.stream().collect(Collectors.groupingBy(Revision::month));
        NavigableMap<YearMonth, SignedValue> values = new TreeMap<>();
        figures.forEach((month, figure) -> values.put(
                month,
                new SignedValue(
                        known(revisions.getOrDefault(month, List.of()), figure), figure.status(), figure.at())));
        return values;
    }

    private static Value.Figure known(List<Revision> newestFirst, SignedFigure figure) {
        Instant signedAt = figure.at();
        return newestFirst.stream()
                .filter(revision -> !revision.at().isAfter(signedAt))
                .findFirst()
                .map(Revision::value)
                .filter(Value.Figure.class::isInstance)
                .map(Value.Figure.class::cast)
                .filter(value -> value.amount().compareTo(figure.amount()) == 0)
                .orElseGet(() -> new Value.Figure(figure.amount(), null));
    }

    private String area(AuthorityId authority) {
        return authorities.byId(authority).orElseThrow().dfeCode();
    }

    /** @param values what was signed of the indicator */
    private record Terms(NewSharing wanted, Set<Sum> known, NavigableMap<YearMonth, SignedValue> values) {

        int minimum() {
            return wanted.minimum();
        }

        int base() {
            return wanted.base();
        }
    }

    /**
     * What is made of an indicator's signed figures.
     *
     * @param counted what stands behind the figures, hidden ones too
     * @param leftOut why signed months are not among them
     */
    record Made(
            IndicatorDetails indicator,
            SharedForm form,
            NavigableMap<YearMonth, Counted> counted,
            SharedFigures figures,
            List<String> leftOut) {

        boolean isExact() {
            return counted.values().stream().allMatch(Counted::exact);
        }

        private Set<Sum> shownSums() {
            return figures.cells().stream()
                    .filter(cell -> cell.kind() == SharedCell.Kind.SHOWN
                            && counted.get(cell.month()).exact())
                    .flatMap(cell -> sums(cell.month(), counted.get(cell.month())))
                    .collect(Collectors.toSet());
        }

        private Stream<Sum> sums(YearMonth month, Counted each) {
            Stretch over = new Stretch(month, form.months());
            return Stream.concat(each.groups().stream(), each.all().stream()).map(count -> new Sum(over, count));
        }
    }
}
