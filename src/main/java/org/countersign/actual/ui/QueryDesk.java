package org.countersign.actual.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.NewQuery;
import org.countersign.actual.Queries;
import org.countersign.actual.QueryOutcome;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Stage;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of one query asks of the services. */
@Component
class QueryDesk {

    private final Catalogue catalogue;
    private final Actuals actuals;
    private final Queries queries;
    private final Access access;

    QueryDesk(Catalogue catalogue, Actuals actuals, Queries queries, Access access) {
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.queries = queries;
        this.access = access;
    }

    /**
     * A figure and what was asked of it.
     *
     * @param shown as printed, or why there is no number
     * @param released whether everybody sees it: what is still being checked is not queried
     */
    record Doubted(
            IndicatorDetails indicator, YearMonth month, String shown, boolean released, List<FigureQuery> queries) {

        /** The month whose commentary is about this figure. */
        YearMonth cycle() {
            return Reading.cycleOf(indicator.measure(), month);
        }

        boolean open() {
            return queries.stream().anyMatch(FigureQuery::open);
        }
    }

    /** For whoever writes or signs; for all others the page does not exist. */
    Doubted doubted(AuthorityId authority, String reference, YearMonth month) {
        if (!access.may(authority, Right.WRITE) && !access.may(authority, Right.SIGN)) {
            throw new NotFoundException();
        }
        IndicatorDetails indicator = catalogue.byReference(authority, reference).orElseThrow(NotFoundException::new);
        RecordedValue recorded = actuals.trend(authority, indicator.id()).get(month);
        return new Doubted(
                indicator,
                month,
                shown(indicator, month, recorded),
                recorded == null || recorded.stage() == Stage.RELEASED,
                queries.of(authority, indicator.id(), month));
    }

    QueryOutcome ask(AuthorityId authority, Doubted doubted, String reason) {
        return queries.ask(authority, new NewQuery(doubted.indicator().id(), doubted.month(), reason.strip()));
    }

    private static String shown(IndicatorDetails indicator, YearMonth month, @Nullable RecordedValue recorded) {
        Value value = recorded == null ? Reading.inColumn(indicator.measure(), Map.of(), month) : recorded.value();
        return value instanceof Value.None none
                ? none.reason().words()
                : Display.value(
                        value, indicator.measure().unit(), indicator.measure().decimals());
    }
}
