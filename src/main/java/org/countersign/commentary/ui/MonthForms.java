package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import org.countersign.calendar.Period;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Deadlines;

/**
 * Forms for opening a month or moving its deadlines, with what is usual filled in: reporters have five working days,
 * owners three more.
 */
record MonthForms(LocalDate today, List<CycleDetails> months, BiConsumer<YearMonth, Deadlines> opening) {

    private static final int REPORTERS_HAVE = 5;
    private static final int OWNERS_DUE_AFTER = 8;

    NativeDetails deadlines(CycleDetails cycle) {
        MonthForm form = new MonthForm(cycle.month(), cycle.deadlines(), "Change the deadlines", opening).fixed();
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
        var deadlines =
                new Deadlines(WorkingDays.plus(today, REPORTERS_HAVE), WorkingDays.plus(today, OWNERS_DUE_AFTER), null);
        return new MonthForm(month, deadlines, "Open the month", opening);
    }
}
