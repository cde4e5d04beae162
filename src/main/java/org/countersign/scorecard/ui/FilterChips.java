package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.countersign.scorecard.Criterion;
import org.countersign.scorecard.ScorecardFilter;

/** The filters in force, each removed by a press. */
class FilterChips extends Div {

    FilterChips() {
        addClassNames("chips", "no-print");
    }

    void show(Links links) {
        removeAll();
        ScorecardFilter filter = links.here().filter();
        filter.chosen()
                .forEach((criterion, values) ->
                        values.forEach(value -> add(chip(criterion, value, links, filter.without(criterion, value)))));
        if (getElement().getChildCount() > 1) {
            add(new Anchor(links.withoutFilters(), "Clear all filters"));
        }
    }

    private static NativeButton chip(Criterion criterion, String value, Links links, ScorecardFilter without) {
        String words = criterion.words(value);
        NativeButton chip = new NativeButton(words, press -> links.filter(without));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", "Remove the filter " + words);
        return chip;
    }
}
