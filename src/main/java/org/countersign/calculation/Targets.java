package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;

/** An indicator's targets by financial year; a year without one is not in the map. */
public record Targets(Map<FinancialYear, Target> byYear) {

    public Targets {
        byYear = Map.copyOf(byYear);
    }

    public Optional<Target> of(FinancialYear year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The target of the period's year; without one the year before's, marked as such. Older ones are not shown. */
    public Optional<Shown> shownFor(Period period) {
        var year = period.financialYear();
        return of(year).map(target -> new Shown(target, year, false))
                .or(() -> of(year.previous()).map(target -> new Shown(target, year.previous(), true)));
    }

    /** Only the year's own target gives a status; last year's and one to be confirmed give none. */
    public Optional<TargetStatus> status(Period period, TargetStatus.Measured measured) {
        return aim(period)
                .flatMap(aim -> new Milestones(aim, measured.series())
                        .of(period)
                        .flatMap(milestone -> TargetStatus.of(aim, milestone, measured)));
    }

    /** What the year's own target asks of this period: of the year's sum so many twelfths, of each month its amount. */
    public Optional<BigDecimal> asked(Period period, Series series) {
        return aim(period)
                .filter(aim -> aim.basis().judges(period))
                .flatMap(aim -> new Milestones(aim, series).asked(period));
    }

    private Optional<Target.Aim> aim(Period period) {
        return of(period.financialYear())
                .flatMap(target -> target instanceof Target.Aim aim ? Optional.of(aim) : Optional.empty());
    }

    /**
     * A target beside a figure.
     *
     * @param lastYears greyed, and without status
     */
    public record Shown(Target target, FinancialYear year, boolean lastYears) {}
}
