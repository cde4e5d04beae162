package org.countersign.commentary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.commentary.OpeningFinding.Kind;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a month lacks before it is opened. */
@Service
public class OpeningCheck {

    private final Catalogue catalogue;
    private final People people;
    private final Actuals actuals;
    private final Covers covers;
    private final OverviewChecks overviews;

    OpeningCheck(Catalogue catalogue, People people, Actuals actuals, Covers covers, OverviewChecks overviews) {
        this.catalogue = catalogue;
        this.people = people;
        this.actuals = actuals;
        this.covers = covers;
        this.overviews = overviews;
    }

    /** In the order of the sheet, and of each indicator what stops it first; then those who are away. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<OpeningFinding> findings(AuthorityId authority, YearMonth month, LocalDate until) {
        List<IndicatorDetails> measured = measured(authority, month);
        Map<PersonId, Person> active = active(authority);
        Set<IndicatorId> figures = withFigure(authority, measured, month);
        List<OpeningFinding> found = new ArrayList<>();
        for (IndicatorDetails indicator : measured) {
            found.addAll(ofPeople(indicator, active.keySet()));
            if (!indicator.measure().frequencyConfirmed()) {
                found.add(new OpeningFinding(Kind.FREQUENCY_ASSUMED, indicator.reference()));
            }
            if (Reading.isDue(indicator.measure(), month) && !figures.contains(indicator.id())) {
                found.add(new OpeningFinding(Kind.NO_FIGURE, indicator.reference()));
            }
        }
        found.addAll(overviews.findings(authority, month, active.keySet()));
        found.addAll(uncovered(covers.all(authority), active, until));
        return found;
    }

    /** Those that nobody could write, or nobody sign. */
    Set<IndicatorId> stopped(AuthorityId authority, YearMonth month) {
        Set<PersonId> active = active(authority).keySet();
        return Stream.concat(
                        measured(authority, month).stream()
                                .filter(indicator -> ofPeople(indicator, active).stream()
                                        .anyMatch(found -> found.kind().stops()))
                                .map(IndicatorDetails::id),
                        overviews.stopped(authority, month, active).stream())
                .collect(toSet());
    }

    private static List<OpeningFinding> ofPeople(IndicatorDetails indicator, Set<PersonId> active) {
        List<OpeningFinding> found = new ArrayList<>();
        if (indicator.reporters().stream().noneMatch(active::contains)) {
            found.add(new OpeningFinding(Kind.NO_REPORTER, indicator.reference()));
        }
        if (indicator.owners().stream().noneMatch(active::contains)) {
            found.add(new OpeningFinding(Kind.NO_OWNER, indicator.reference()));
        }
        boolean left =
                indicator.held().values().stream().flatMap(Set::stream).anyMatch(person -> !active.contains(person));
        if (found.isEmpty() && left) {
            found.add(new OpeningFinding(Kind.LEAVER, indicator.reference()));
        }
        return found;
    }

    /** Away while the month is written and signed, with cover by somebody who has left or is away too. */
    private static List<OpeningFinding> uncovered(List<Cover> all, Map<PersonId, Person> active, LocalDate until) {
        return all.stream()
                .filter(cover -> active.containsKey(cover.away())
                        && !cover.terms().from().isAfter(until))
                .filter(cover -> !active.containsKey(cover.by())
                        || all.stream().anyMatch(other -> other.away().equals(cover.by()) && overlap(cover, other)))
                .map(cover -> new OpeningFinding(
                        Kind.NOT_COVERED, active.get(cover.away()).name()))
                .toList();
    }

    private static boolean overlap(Cover one, Cover other) {
        return !one.terms().from().isAfter(other.terms().to())
                && !other.terms().from().isAfter(one.terms().to());
    }

    private List<IndicatorDetails> measured(AuthorityId authority, YearMonth month) {
        return catalogue.all(authority).stream()
                .filter(indicator -> indicator.covers(month))
                .toList();
    }

    private Map<PersonId, Person> active(AuthorityId authority) {
        return people.all(authority).stream().collect(toMap(Person::id, Function.identity()));
    }

    private Set<IndicatorId> withFigure(AuthorityId authority, List<IndicatorDetails> measured, YearMonth month) {
        YearMonth earliest = measured.stream()
                .map(indicator -> Reading.asked(indicator.measure(), month))
                .min(YearMonth::compareTo)
                .orElse(month);
        var figures = actuals.between(authority, earliest, month);
        return measured.stream()
                .filter(indicator -> FigureSigns.of(
                                indicator, figures.getOrDefault(indicator.id(), new TreeMap<>()), month)
                        .isKnown())
                .map(IndicatorDetails::id)
                .collect(toSet());
    }
}
