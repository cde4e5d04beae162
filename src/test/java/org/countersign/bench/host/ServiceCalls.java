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

    /**
     * "floor first next" in nanoseconds, the medians of each round, one line a round: the first reading after figures
     * changed, for which everything is read and worked out, and the next.
     */
    String timed(int authority, String email, YearMonth month, int rounds, int callsARound) {
        SecurityContext person = as.signedIn(email);
        StringJoiner lines = new StringJoiner("\n");
        for (int round = 0; round < rounds; round++) {
            long[] floors = new long[callsARound];
            long[] first = new long[callsARound];
            long[] next = new long[callsARound];
            for (int call = 0; call < callsARound; call++) {
                floors[call] = nanoseconds(() -> jdbc.rows(authority, month));
                jdbc.figuresChanged(authority);
                first[call] = nanoseconds(() -> page(person, authority, month));
                next[call] = nanoseconds(() -> page(person, authority, month));
            }
            lines.add(median(floors) + " " + median(first) + " " + median(next));
        }
        return lines.toString();
    }

    private Object page(SecurityContext person, int authority, YearMonth month) {
        return as.call(person, () -> scorecards.page(new AuthorityId(authority), month, ScorecardFilter.NONE));
    }

    /** The first reading after figures changed, for those who count what the database did. */
    String once(int authority, String email, YearMonth month) {
        jdbc.figuresChanged(authority);
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
