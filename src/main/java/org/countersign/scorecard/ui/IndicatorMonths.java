package org.countersign.scorecard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.IndicatorPage;

/** The month in which an indicator is looked at. */
class IndicatorMonths extends Div {

    IndicatorMonths(IndicatorPage page, Links links) {
        addClassNames("period-bar", "no-print");
        ComboBox<YearMonth> month = new ComboBox<>();
        month.setAriaLabel("Month");
        month.setItemLabelGenerator(each -> Period.month(each).label());
        month.setItems(page.periods().reversed());
        month.setValue(page.period());
        month.setWidth("10.5rem");
        var here = new IndicatorNavigation(
                page.indicator().reference(), page.period(), links.here().asSigned());
        month.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                links.open(here.in(change.getValue()));
            }
        });
        add(month);
        if (page.asSigned().signed()) {
            add(new SignedSwitch(
                    page.asSigned().shown(), links.to(here.asSigned(true)), links.to(here.asSigned(false))));
        }
    }
}
