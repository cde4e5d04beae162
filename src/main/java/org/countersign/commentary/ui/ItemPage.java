package org.countersign.commentary.ui;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.Reading;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.commentary.Act;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Move;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.Signing;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;

/**
 * One commentary as the page shows it to somebody.
 *
 * @param trend the indicator's figures by the month in whose column they stand
 * @param released whether everybody sees the figure, or none stands there: only then can it be queried
 * @param names of everybody active in the authority
 */
record ItemPage(
        AuthorityId authority,
        OpenedCommentary opened,
        NavigableMap<YearMonth, Value> trend,
        boolean released,
        Map<PersonId, String> names,
        PersonId me) {

    /** "EH1a, April 2020": how every message names it. */
    String name() {
        return indicator().reference() + ", " + monthLabel();
    }

    /** "EH1a Assessments started"; an overview is called by what it is of. */
    String heading() {
        return indicator().isOverview()
                ? indicator().reference()
                : indicator().reference() + " " + indicator().title();
    }

    String monthLabel() {
        return Period.month(commentary().month()).label();
    }

    Commented commentary() {
        return opened.commentary();
    }

    IndicatorDetails indicator() {
        return opened.indicator();
    }

    Reading reading() {
        return Reading.of(
                indicator().measure(), indicator().breaks(), trend, commentary().month());
    }

    /** The month whose figure it is about: of an indicator in arrears an earlier one than the text's. */
    YearMonth figureMonth() {
        return Reading.shown(indicator().measure(), commentary().month());
    }

    Signing signing() {
        return new Signing(commentary().version(), opened.figures());
    }

    /** Whether a text is asked for; where it is not, one may be written all the same. */
    boolean asked() {
        return commentary().isAsked(indicator().measure());
    }

    boolean may(Move move) {
        return opened.permitted().may(move);
    }

    /** By when the next act on it is due: a submitted one waits for its owner, all others for their reporter. */
    LocalDate due() {
        return commentary().due(opened.cycle().deadlines());
    }

    /** "Early Help Owner or Second Owner"; empty where nobody is named. */
    String owners() {
        return named(indicator().owners());
    }

    /** Whoever signs first once it is submitted; empty where nobody does. */
    String firstSigners() {
        return opened.stages().peopleAt(1);
    }

    /** Who could confirm another wording. */
    String confirmers() {
        return String.join(" or ", opened.stages().confirmers());
    }

    /** Whoever proposed the wording that waits. */
    String proposer() {
        return commentary()
                .turn()
                .proposal()
                .map(proposal -> names.getOrDefault(proposal.by(), "Somebody who has left"))
                .orElse("");
    }

    String reporters() {
        return named(indicator().reporters());
    }

    /** Whether what this person writes is somebody else's to write. */
    boolean onBehalf() {
        return !indicator().reporters().contains(me) && !indicator().reporters().isEmpty();
    }

    /** The return that the text has not been handed in again since. */
    Optional<Act> standingReturn() {
        return opened.history().reversed().stream()
                .filter(act -> act.kind() == Act.Kind.RETURNED || act.kind() == Act.Kind.SUBMITTED)
                .findFirst()
                .filter(act -> act.kind() == Act.Kind.RETURNED);
    }

    /** The latest return, whatever happened since. */
    Optional<Act> lastReturn() {
        return opened.history().reversed().stream()
                .filter(act -> act.kind() == Act.Kind.RETURNED)
                .findFirst();
    }

    private String named(Set<PersonId> people) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(names.get(person)).stream())
                .sorted()
                .collect(joining(" or "));
    }
}
