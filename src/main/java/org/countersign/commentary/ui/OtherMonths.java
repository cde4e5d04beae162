package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;

/** The way to other months that were opened. */
class OtherMonths extends Nav {

    OtherMonths(CycleDetails shown, List<CycleDetails> months, Function<YearMonth, String> address) {
        addClassName("other-months");
        setAriaLabel("Other months");
        add(new Span("Other months:"));
        months.stream()
                .map(CycleDetails::month)
                .filter(month -> !month.equals(shown.month()))
                .forEach(month ->
                        add(new Anchor(address.apply(month), Period.month(month).label())));
        setVisible(months.size() > 1);
    }
}
