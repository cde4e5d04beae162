package org.countersign.bench.host;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.StringJoiner;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.Scorecards;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.core.context.SecurityContext;

/** Times the service behind the scorecard against plain JDBC, by turns. */
record ServiceCalls(Scorecards scorecards, PlainJdbc jdbc, AsPerson as) {

    /** "floor service" in nanoseconds, the median of each round, one line a round. */
    String timed(int authority, String email, YearMonth month, int rounds, int callsARound) {
        SecurityContext person = as.signedIn(email);
        StringJoiner lines = new StringJoiner("\n");
        for (int round = 0; round < rounds; round++) {
            long[] floors = new long[callsARound];
            long[] services = new long[callsARound];
            for (int call = 0; call < callsARound; call++) {
                floors[call] = nanoseconds(() -> jdbc.rows(authority, month));
                services[call] = nanoseconds(() -> page(person, authority, month));
            }
            lines.add(median(floors) + " " + median(services));
        }
        return lines.toString();
    }

    private Object page(SecurityContext person, int authority, YearMonth month) {
        return as.call(person, () -> scorecards.page(new AuthorityId(authority), month, ScorecardFilter.NONE));
    }

    /** Once, for those who count what the database did. */
    String once(int authority, String email, YearMonth month) {
        page(as.signedIn(email), authority, month);
        return "done";
    }

    private static long nanoseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
