package org.countersign.commentary.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.commentary.Commented;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Pending.Standing;
import org.countersign.commentary.State;
import org.countersign.indicator.IndicatorDetails;

/** How far an open month has come. */
record CycleStanding(CycleDetails cycle, List<Line> lines) {

    YearMonth month() {
        return cycle.month();
    }

    Map<State, Long> counts() {
        return asked().collect(Collectors.groupingBy(line -> line.commentary().state(), Collectors.counting()));
    }

    /** What is not signed yet, earliest deadline first, then in the order of the sheet. */
    List<Line> unsigned() {
        return asked().filter(line -> line.commentary().state().outstanding())
                .sorted(Comparator.comparing(this::due)
                        .thenComparing(line -> line.indicator().description().position()))
                .toList();
    }

    /** How many commentaries the month asks for. */
    long all() {
        return asked().count() - notRequired();
    }

    /** How many figures no rule asks a text for. */
    long notRequired() {
        return counts().getOrDefault(State.NOT_REQUIRED, 0L);
    }

    /** How many commentaries are not asked for, as their figure is not due. */
    long notDue() {
        return lines.size() - asked().count();
    }

    private Stream<Line> asked() {
        return lines.stream()
                .filter(line -> line.commentary().isAsked(line.indicator().measure()));
    }

    /** When the next act on it is due: a submitted one waits for its owner, all others for their reporter. */
    LocalDate due(Line line) {
        return line.commentary().due(cycle.deadlines());
    }

    long late(LocalDate today) {
        return unsigned().stream()
                .filter(line -> !line.standing().blocked() && today.isAfter(due(line)))
                .count();
    }

    /**
     * One indicator's commentary of the month, with the names of its people.
     *
     * @param standing how it stands to its day; while it is blocked, nothing is late
     */
    record Line(IndicatorDetails indicator, Commented commentary, String reporters, String owners, Standing standing) {}
}
