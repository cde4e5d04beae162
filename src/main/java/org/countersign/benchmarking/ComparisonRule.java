package org.countersign.benchmarking;

import java.time.LocalDate;
import java.time.YearMonth;
import org.countersign.authority.NeighbourList;
import org.countersign.calculation.NeighbourFigure.Method;
import org.jspecify.annotations.Nullable;

/**
 * How an authority is held against its statistical neighbours: {@code rules.md} §5.
 *
 * @param list the published list that is always used, by the first day of its month; null for the one in force at the time
 */
public record ComparisonRule(Method method, @Nullable LocalDate list) {

    /** As the Department for Education's benchmarking tool does it; that of who never chose. */
    public static final ComparisonRule USUAL = new ComparisonRule(Method.MEAN, null);

    /** "neighbours’ mean, by the list in force at the time". */
    public String words() {
        return "neighbours’ " + method.word() + ", by the list " + listWords();
    }

    private String listWords() {
        return list == null ? "in force at the time" : "of " + NeighbourList.title(list);
    }

    /** The day whose list is used where the list in force would be that of a given day. */
    LocalDate dayOfList(LocalDate inForce) {
        return list == null ? inForce : YearMonth.from(list).atEndOfMonth();
    }
}
