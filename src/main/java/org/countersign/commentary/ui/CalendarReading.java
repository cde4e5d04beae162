package org.countersign.commentary.ui;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.CycleRule;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlace;
import org.countersign.commentary.Routes;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** What the calendar's page shows and keeps. */
@Component
class CalendarReading {

    private final CycleCalendar calendar;
    private final Routes routes;
    private final Access access;
    private final Clock clock;

    CalendarReading(CycleCalendar calendar, Routes routes, Access access, Clock clock) {
        this.calendar = calendar;
        this.routes = routes;
        this.access = access;
        this.clock = clock;
    }

    boolean mayPlan(AuthorityId authority) {
        return access.may(authority, Right.ADMINISTER);
    }

    /** The month that ends next: its cycle is the first that can still be planned whole. */
    YearMonth first() {
        return YearMonth.from(LondonTime.day(clock.instant()));
    }

    CycleRule rule(AuthorityId authority) {
        return calendar.rule(authority);
    }

    SortedMap<YearMonth, Deadlines> planned(AuthorityId authority) {
        return calendar.ahead(authority, first());
    }

    SortedMap<YearMonth, Deadlines> proposed(AuthorityId authority, CycleRule rule) {
        return rule.ahead(first(), route(authority).last());
    }

    Route route(AuthorityId authority) {
        return routes.plan(authority).exactly(new RoutePlace.WholeAuthority()).orElse(Route.PLAIN);
    }

    void keep(AuthorityId authority, CycleRule rule, Map<YearMonth, Deadlines> months) {
        calendar.keep(authority, rule, months);
    }
}
