package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Opening;

/**
 * Forms for opening a month or moving its deadlines, with what is planned or usual filled in.
 */
record MonthForms(
        LocalDate today,
        List<CycleDetails> months,
        Function<YearMonth, Deadlines> proposed,
        List<String> later,
        BiConsumer<YearMonth, Opening> opening) {

    NativeDetails deadlines(CycleDetails cycle) {
        MonthForm form = new MonthForm(
                        new Start(cycle.month(), cycle.deadlines()), "Change the deadlines", later, opening)
                .fixed();
        return new NativeDetails(
                "Change the deadlines of " + Period.month(cycle.month()).label(), form);
    }

    NativeDetails another() {
        return new NativeDetails("Open another month", toOpen());
    }

    /** Suggests the month after the newest; to begin with, the one that ended last. */
    MonthForm toOpen() {
        return toOpen(months.stream()
                .findFirst()
                .map(newest -> newest.month().plusMonths(1))
                .orElseGet(() -> YearMonth.from(today).minusMonths(1)));
    }

    MonthForm toOpen(YearMonth month) {
        return new MonthForm(new Start(month, proposed.apply(month)), "Open the month", later, opening);
    }

    /** What a form begins with. */
    record Start(YearMonth month, Deadlines deadlines) {}
}
