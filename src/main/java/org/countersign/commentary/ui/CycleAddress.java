package org.countersign.commentary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.calendar.MonthLabel;
import org.countersign.commentary.OpeningFinding;
import org.countersign.commentary.State;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.springframework.stereotype.Component;

/** Where a month's cycle is, and where its numbers and lines lead. */
@Component
class CycleAddress {

    static final String PAGE = "cycle";

    private final AuthorityInUrl url;
    private final MyWorkAddress items;

    CycleAddress(AuthorityInUrl url, MyWorkAddress items) {
        this.url = url;
        this.items = items;
    }

    AuthorityId authority(BeforeEnterEvent event) {
        return url.of(event);
    }

    /** The month in the URL; empty where there is none, not found where it is no month. */
    Optional<YearMonth> month(BeforeEnterEvent event) {
        return event.getRouteParameters().get("month").map(CycleAddress::parsed);
    }

    String page(AuthorityId authority, YearMonth month) {
        return url.path(authority, PAGE + "/" + month);
    }

    String scorecard(AuthorityId authority, YearMonth month, State state) {
        return url.path(authority, "scorecard?period=" + month + "&state=" + state.name());
    }

    String route(AuthorityId authority) {
        return url.path(authority, RouteView.PAGE);
    }

    String cover(AuthorityId authority) {
        return url.path(authority, CoverView.PAGE);
    }

    String calendar(AuthorityId authority) {
        return url.path(authority, CalendarView.PAGE);
    }

    /** Where something that a month lacks is mended. */
    String mend(AuthorityId authority, OpeningFinding finding, YearMonth month) {
        return switch (finding.kind()) {
            case NO_FIGURE -> url.path(authority, "scorecard?period=" + month + "&q=" + encoded(finding.about()));
            case NOT_COVERED -> cover(authority);
            case NO_WRITER, NO_SIGNER -> url.path(authority, OverviewsView.PAGE);
            case NO_REPORTER, NO_OWNER, LEAVER, FREQUENCY_ASSUMED ->
                url.path(authority, CatalogueNavigation.indicator(finding.about()));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String item(AuthorityId authority, CycleStanding.Line line) {
        return items.of(
                authority,
                new MyWorkAddress.Asked(
                        line.indicator().reference(), line.commentary().month()));
    }

    private static YearMonth parsed(String month) {
        return MonthLabel.inAddress(month).orElseThrow(NotFoundException::new);
    }
}
