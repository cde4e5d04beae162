package org.countersign.scorecard;

import java.util.List;

/**
 * How many rows of the scorecard there are of some kind.
 *
 * @param filter shows exactly these rows: it is the filter that counted them
 */
public record Counted(int rows, ScorecardFilter filter) {

    static Counted of(List<ScorecardRow> all, ScorecardFilter filter) {
        return new Counted((int) all.stream().filter(filter::lets).count(), filter);
    }

    public boolean isNone() {
        return rows == 0;
    }
}
