package org.countersign.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.Layout;
import org.countersign.scorecard.RowNavigation;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.StartNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;

/**
 * Ways on from one page of the scorecard, all within its authority.
 *
 * @param here what the reader chose so far
 */
record Links(AuthorityInUrl url, AuthorityId authority, ScorecardNavigation here) {

    String to(ScorecardNavigation scorecard) {
        return url.path(authority, scorecard.path());
    }

    String to(RowNavigation row) {
        return url.path(authority, row.path());
    }

    /** The same scorecard with the panel of this row open. */
    String row(String reference) {
        return to(new RowNavigation(here, reference));
    }

    String to(IndicatorNavigation indicator) {
        return url.path(authority, indicator.path());
    }

    String to(MeasureNavigation measure) {
        return url.path(authority, measure.path());
    }

    String indicator(String reference, YearMonth period) {
        return to(new IndicatorNavigation(reference, period, here.asSigned()));
    }

    /** The scorecard of exactly the rows that were counted. */
    String rows(Counted counted) {
        return to(here.with(counted.filter()));
    }

    String to(StartNavigation start) {
        return url.path(authority, start.path());
    }

    String withoutFilters() {
        return to(here.with(ScorecardFilter.NONE));
    }

    /** What a saved view of this page would keep. */
    String kept(Layout shown) {
        return here.kept(shown);
    }

    /** "Owner: Early Help Owner, Signed off". */
    String filterWords() {
        return here.filter().chosen().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(each.getKey()::words))
                .collect(Collectors.joining(", "));
    }

    String intake() {
        return url.path(authority, "intake");
    }

    /** Shows the scorecard filtered otherwise; going back in the browser undoes it. */
    void filter(ScorecardFilter filter) {
        go(here.with(filter));
    }

    void go(ScorecardNavigation scorecard) {
        UI.getCurrent()
                .navigate(url.path(authority, ScorecardNavigation.PAGE), QueryParameters.fromString(scorecard.query()));
    }

    void open(IndicatorNavigation indicator) {
        String page = IndicatorNavigation.PAGE + "/" + indicator.segment();
        UI.getCurrent().navigate(url.path(authority, page), QueryParameters.fromString(indicator.query()));
    }
}
