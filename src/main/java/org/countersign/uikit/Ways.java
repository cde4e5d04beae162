package org.countersign.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** From each of some pages that belong together to the others. */
public final class Ways extends Nav {

    public Ways(String name) {
        addClassName("ways");
        setAriaLabel(name);
    }

    /** A link, or where it is this page, its name marked so. */
    public void add(String name, String address, boolean here) {
        Anchor link = new Anchor(address, name);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
