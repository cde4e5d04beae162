package org.countersign.operator.ui;

import static java.util.stream.Collectors.joining;

import org.countersign.calendar.Period;
import org.countersign.operator.AuthorityAboard;

/** What is known of an authority, in words. */
record AuthorityWords(AuthorityAboard authority) {

    private static final int MONTHS_NAMED = 3;

    String state() {
        return authority
                .suspension()
                .map(suspension -> "Suspended since " + LondonTime.day(suspension.since()))
                .orElse("Active");
    }

    /** "May 2020, April 2020", and of more than three how many there are. */
    String openMonths() {
        int open = authority.openMonths().size();
        String named = authority.openMonths().stream()
                .limit(MONTHS_NAMED)
                .map(month -> Period.month(month).label())
                .collect(joining(", "));
        String more = open > MONTHS_NAMED ? " and " + (open - MONTHS_NAMED) + " more" : "";
        return open == 0 ? "None" : named + more;
    }

    String lastImport() {
        return authority.lastImport().map(LondonTime::day).orElse("Never");
    }

    String lastSignIn() {
        return authority.lastSignIn().map(LondonTime::day).orElse("Never");
    }
}
