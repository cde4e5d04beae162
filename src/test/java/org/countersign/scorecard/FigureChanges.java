package org.countersign.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.Moved;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.Settlement;
import org.countersign.actual.Settlements;
import org.countersign.actual.StageMove;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.MarkedEvents;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes something that the row of EH1 follows from. */
@Component
class FigureChanges {

    private static final FinancialYear YEAR = FinancialYear.containing(Sheet.MONTH);
    private static final String RETURN = "SSDA903";

    private final Actuals actuals;
    private final Releases releases;
    private final Settlements settlements;
    private final Catalogue catalogue;
    private final StatedBenchmarks benchmarks;
    private final MarkedEvents events;
    private final JdbcClient jdbc;

    FigureChanges(
            Actuals actuals,
            Releases releases,
            Settlements settlements,
            Catalogue catalogue,
            StatedBenchmarks benchmarks,
            MarkedEvents events,
            JdbcClient jdbc) {
        this.actuals = actuals;
        this.releases = releases;
        this.settlements = settlements;
        this.catalogue = catalogue;
        this.benchmarks = benchmarks;
        this.events = events;
        this.jdbc = jdbc;
    }

    void record(AuthorityId authority, String figure) {
        var load = actuals.open(authority, new Load("correction", "", "Counted again"));
        actuals.record(
                authority, load, List.of(new NewValue(indicator(authority).id(), Sheet.MONTH, Value.of(figure))));
    }

    void revise(AuthorityId authority) {
        record(authority, "777");
        release(authority);
    }

    int release(AuthorityId authority) {
        return releases.releaseUpTo(authority, Sheet.MONTH);
    }

    Moved holdBack(AuthorityId authority) {
        return releases.holdBack(authority, Sheet.MONTH, StageMove.ALL);
    }

    void settle(AuthorityId authority) {
        jdbc.sql("UPDATE indicator SET source_return = :name WHERE authority_id = :authority")
                .param("name", RETURN)
                .param("authority", authority.value())
                .update();
        settlements.settle(authority, new Settlement(YEAR, RETURN, true));
    }

    void aim(AuthorityId authority) {
        var aim = Target.Aim.of(Value.of("100").number().orElseThrow(), Basis.EACH_MONTH);
        catalogue.setTargets(authority, indicator(authority).id(), new Targets(Map.of(YEAR, aim)));
    }

    void compare(AuthorityId authority) {
        var load = actuals.open(authority, new Load("benchmarks", "", "Stated anew"));
        var stated = new StatedBenchmark(
                indicator(authority).id(), Comparator.ENGLAND, "400", Value.of("400"), "2018-19", "May 2020", "");
        benchmarks.state(authority, load, List.of(stated));
    }

    void mark(AuthorityId authority) {
        events.add(authority, LocalDate.of(2020, 4, 6), "First lockdown", Set.of());
    }

    void measureOtherwise(AuthorityId authority) {
        IndicatorDetails now = indicator(authority);
        var measure = Measure.found(Unit.COUNT, 1, Polarity.LOWER_IS_BETTER);
        catalogue.change(authority, now.id(), now.description(), measure, StatedPeople.NONE);
    }

    private IndicatorDetails indicator(AuthorityId authority) {
        return catalogue.byReference(authority, "EH1").orElseThrow();
    }
}
