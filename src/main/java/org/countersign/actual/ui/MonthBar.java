package org.countersign.actual.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.calendar.Period;

/** Which month's page: the one before, any of six years, the one after. */
class MonthBar extends Div {

    private static final int MONTHS = 72;

    private final ComboBox<YearMonth> month = new ComboBox<>();
    private transient Function<YearMonth, String> pages = YearMonth::toString;

    MonthBar() {
        addClassNames("period-bar", "no-print");
        month.setAriaLabel("Month");
        month.setItemLabelGenerator(each -> Period.month(each).label());
        month.setAllowCustomValue(false);
        month.setWidth("10.5rem");
        month.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().getPage().setLocation(pages.apply(change.getValue()));
            }
        });
    }

    void show(YearMonth shown, Function<YearMonth, String> ways) {
        pages = ways;
        List<YearMonth> around = Stream.iterate(shown.plusMonths(12), each -> each.minusMonths(1))
                .limit(MONTHS)
                .toList();
        month.setItems(around);
        month.setValue(shown);
        removeAll();
        add(way("Previous: ", shown.minusMonths(1)), month, way("Next: ", shown.plusMonths(1)));
    }

    private Anchor way(String word, YearMonth to) {
        return new Anchor(pages.apply(to), word + Period.month(to).shortLabel());
    }
}
