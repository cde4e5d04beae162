package org.countersign.commentary.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.countersign.actual.QueryNavigation;
import org.countersign.calendar.MonthLabel;
import org.countersign.commentary.RecordNavigation;
import org.countersign.commentary.WorkItem;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.springframework.stereotype.Component;

/** Where one's work and each item of it are: {@code my-work?item=EH1a&month=2020-04}. */
@Component
class MyWorkAddress {

    static final String PAGE = "my-work";

    private final AuthorityInUrl url;

    MyWorkAddress(AuthorityInUrl url) {
        this.url = url;
    }

    AuthorityId authority(BeforeEvent event) {
        return url.of(event);
    }

    String page(AuthorityId authority) {
        return url.path(authority, PAGE);
    }

    String cycle(AuthorityId authority) {
        return url.path(authority, CycleAddress.PAGE);
    }

    String cover(AuthorityId authority) {
        return url.path(authority, CoverView.PAGE);
    }

    String several(AuthorityId authority) {
        return url.path(authority, SeveralView.PAGE);
    }

    String record(ItemPage item) {
        var record = new RecordNavigation(
                item.indicator().reference(), item.commentary().month());
        return url.path(item.authority(), record.path());
    }

    /** Where the trail's entries of an item are. */
    String audit(ItemPage item) {
        String subject = item.indicator().reference() + ", " + item.commentary().month();
        return url.path(item.authority(), "settings/audit") + "?text="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    String figuresIn(AuthorityId authority) {
        return url.path(authority, "intake");
    }

    String of(AuthorityId authority, WorkItem item) {
        return of(authority, Asked.of(item));
    }

    String of(AuthorityId authority, Asked asked) {
        return page(authority) + "?item=" + URLEncoder.encode(asked.reference(), StandardCharsets.UTF_8) + "&month="
                + asked.month();
    }

    /** Where the figure of an item is queried. */
    String queryPage(ItemPage item) {
        var figure = new QueryNavigation(item.indicator().reference(), item.figureMonth());
        return url.path(item.authority(), figure.path());
    }

    QueryParameters query(Optional<WorkItem> item) {
        return item.map(Asked::of)
                .map(asked -> QueryParameters.simple(
                        Map.of("item", asked.reference(), "month", asked.month().toString())))
                .orElseGet(QueryParameters::empty);
    }

    /** The item the URL asks for; without a month the one that waits. Empty where it asks for none. */
    Optional<Asked> asked(BeforeEnterEvent event, WorkQueue work) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return query.getSingleParameter("item")
                .map(reference -> query.getSingleParameter("month")
                        .map(month -> new Asked(reference, month(month)))
                        .or(() -> work.named(reference).map(Asked::of))
                        .orElseThrow(NotFoundException::new));
    }

    /** The one that the URL names in full. */
    Asked exactly(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new Asked(
                query.getSingleParameter("item").orElseThrow(NotFoundException::new),
                month(query.getSingleParameter("month").orElse("")));
    }

    private static YearMonth month(String text) {
        return MonthLabel.inAddress(text).orElseThrow(NotFoundException::new);
    }

    /** An indicator's reference and a month. */
    record Asked(String reference, YearMonth month) {

        static Asked of(WorkItem item) {
            return new Asked(item.indicator().reference(), item.commentary().month());
        }
    }
}
