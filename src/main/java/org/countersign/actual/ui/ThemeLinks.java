package org.countersign.actual.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.UnaryOperator;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.StageMove;

/** The sheet by theme; nothing where there is only one. */
class ThemeLinks extends Nav {

    ThemeLinks() {
        setAriaLabel("Themes");
        addClassNames("themes", "no-print");
    }

    /** @param pages from a theme's key to where its sheet is */
    void show(EntrySheet sheet, String chosen, UnaryOperator<String> pages) {
        removeAll();
        setVisible(sheet.themes().size() > 1);
        add(link("All themes", pages.apply(StageMove.ALL), chosen.equals(StageMove.ALL)));
        sheet.themes().forEach(each -> add(link(each.name(), pages.apply(each.key()), chosen.equals(each.key()))));
    }

    private static Anchor link(String name, String page, boolean chosen) {
        Anchor link = new Anchor(page, name);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
