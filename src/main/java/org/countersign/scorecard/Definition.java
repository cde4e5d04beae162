package org.countersign.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.Seen;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the grid needs it: with the names of its people.
 *
 * @param theme its name; empty without one
 * @param text the month's commentary, whoever may read it; null in a month that was never opened
 * @param old a text of the month that was imported as history, whoever may read it; null where there is none
 * @param linked null where it is linked to no published series
 */
record Definition(
        IndicatorId id,
        Description description,
        Measure measure,
        StatedPeople stated,
        List<Holder> holders,
        @Nullable MonthText text,
        @Nullable OldText old,
        String theme,
        @Nullable LinkedSeries linked) {

    /** The people's names; where nobody was assigned, what the sheet says. */
    List<String> names(Responsibility kind) {
        List<String> names = holders.stream()
                .filter(holder -> holder.kind() == kind)
                .map(Holder::name)
                .toList();
        String said = kind == Responsibility.OWNER ? stated.owner() : stated.reporter();
        return names.isEmpty() && !said.isBlank() ? List.of(said) : names;
    }

    /** The figures that were signed with the month's text; empty where it is not signed. */
    Optional<Seen> seen() {
        return Optional.ofNullable(text)
                .flatMap(written -> Optional.ofNullable(written.signature()))
                .flatMap(Signature::figures);
    }

    Stream<LinkedSeries> links() {
        return Stream.ofNullable(linked);
    }

    boolean is(@Nullable PersonId person, Responsibility kind) {
        return holders.stream()
                .anyMatch(holder -> holder.kind() == kind && holder.person().equals(person));
    }

    record Holder(Responsibility kind, PersonId person, String name) {}
}
