package org.countersign.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The statistical neighbours of one authority by one published list, closest first. Usually ten; none when the list
 * does not know the authority. Not symmetric: a neighbour's own list may be without this authority.
 *
 * @param published first day of the month the list was published in
 * @param usedBeforeItWasPublished asked for a day before the first list held: pages say so
 */
public record NeighbourList(LocalDate published, boolean usedBeforeItWasPublished, List<Neighbour> neighbours)
        implements Serializable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public NeighbourList {
        neighbours = List.copyOf(neighbours);
    }

    /** The list's name on a page: "April 2021". */
    public String title() {
        return title(published);
    }

    /** The name of the list that was published in the month of a day. */
    public static String title(LocalDate published) {
        return MONTH.format(published);
    }
}
