package org.countersign.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Overview;
import org.countersign.scorecard.StartNavigation;

/** Which month the start page is about: the one before, any, the one after. */
class StartMonths extends Div {

    StartMonths(Overview overview, Links links) {
        addClassNames("period-bar", "no-print");
        int at = overview.periods().indexOf(overview.period());
        if (at > 0) {
            add(way("Previous: ", overview.periods().get(at - 1), links));
        }
        add(choice(overview, links));
        if (at < overview.periods().size() - 1) {
            add(way("Next: ", overview.periods().get(at + 1), links));
        }
    }

    private static Anchor way(String word, YearMonth month, Links links) {
        return new Anchor(
                links.to(new StartNavigation(month)), word + Period.month(month).shortLabel());
    }

    private static ComboBox<YearMonth> choice(Overview overview, Links links) {
        ComboBox<YearMonth> choice = new ComboBox<>();
        choice.setAriaLabel("Month");
        choice.setItemLabelGenerator(each -> Period.month(each).label());
        choice.setItems(overview.periods().reversed());
        choice.setValue(overview.period());
        choice.setWidth("10.5rem");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                String page = links.url().path(links.authority(), StartNavigation.PAGE);
                UI.getCurrent()
                        .navigate(
                                page,
                                QueryParameters.of("period", change.getValue().toString()));
            }
        });
        return choice;
    }
}
