package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.countersign.commentary.State;
import org.countersign.scorecard.ScorecardFilter;

/** The filters in force, each removed by a press. */
class FilterChips extends Div {

    FilterChips() {
        addClassName("chips");
    }

    void show(Links links) {
        removeAll();
        ScorecardFilter filter = links.here().filter();
        if (!filter.text().isEmpty()) {
            add(chip(
                    "“" + filter.text() + "”",
                    links,
                    new ScorecardFilter("", filter.owner(), filter.reporter(), filter.state())));
        }
        if (!filter.owner().isEmpty()) {
            add(chip(
                    "Owner: " + filter.owner(),
                    links,
                    new ScorecardFilter(filter.text(), "", filter.reporter(), filter.state())));
        }
        if (!filter.reporter().isEmpty()) {
            add(chip(
                    "Reporter: " + filter.reporter(),
                    links,
                    new ScorecardFilter(filter.text(), filter.owner(), "", filter.state())));
        }
        if (filter.state() != null) {
            add(chip(
                    words(filter.state()),
                    links,
                    new ScorecardFilter(filter.text(), filter.owner(), filter.reporter(), null)));
        }
        if (getElement().getChildCount() > 1) {
            add(new Anchor(links.withoutFilters(), "Clear all filters"));
        }
    }

    /** "Not started". */
    static String words(State state) {
        return state.words().substring(0, 1).toUpperCase(Locale.UK)
                + state.words().substring(1);
    }

    private static NativeButton chip(String words, Links links, ScorecardFilter without) {
        NativeButton chip = new NativeButton(words, press -> links.filter(without));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", "Remove the filter " + words);
        return chip;
    }
}
