package org.countersign.scorecard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.countersign.calendar.Period;
import org.countersign.scorecard.ScorecardPage;
import org.jspecify.annotations.Nullable;

/** Which month: the one before, any that has something to show, the one after. */
class PeriodBar extends Div {

    private final ComboBox<YearMonth> month = new ComboBox<>();
    private List<YearMonth> shown = List.of();
    private @Nullable Links links;

    PeriodBar() {
        addClassNames("period-bar", "no-print");
        month.setAriaLabel("Month");
        month.setItemLabelGenerator(each -> Period.month(each).label());
        month.setAllowCustomValue(false);
        month.setWidth("10.5rem");
        month.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && links != null) {
                links.go(links.here().in(change.getValue()));
            }
        });
    }

    void show(ScorecardPage page, Links ways) {
        links = ways;
        List<YearMonth> periods = page.periods();
        if (!periods.equals(shown)) {
            shown = periods;
            month.setItems(periods.reversed());
        }
        month.setValue(page.period());
        removeAll();
        int at = periods.indexOf(page.period());
        if (at > 0) {
            add(way("Previous: ", periods.get(at - 1)));
        }
        add(month);
        if (at < periods.size() - 1) {
            add(way("Next: ", periods.get(at + 1)));
        }
        add(new SignedSwitch(
                page.asSigned(),
                ways.to(ways.here().asSigned(true)),
                ways.to(ways.here().asSigned(false))));
    }

    private Anchor way(String word, YearMonth to) {
        Links ways = Objects.requireNonNull(links);
        return new Anchor(ways.to(ways.here().in(to)), word + Period.month(to).shortLabel());
    }
}
