package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Two ways to look at a month: its figures as they were signed, or as they are now. */
class SignedSwitch extends Nav {

    SignedSwitch(boolean asSigned, String signed, String now) {
        setAriaLabel("Figures");
        addClassNames("signed-switch", "no-print");
        add(way("As now", now, !asSigned), way("As signed", signed, asSigned));
    }

    private static Anchor way(String words, String to, boolean here) {
        Anchor way = new Anchor(to, words);
        if (here) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }
}
