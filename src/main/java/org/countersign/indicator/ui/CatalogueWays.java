package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;

/** From each page of the catalogue to the others. */
class CatalogueWays extends Nav {

    private static final List<Map.Entry<String, String>> PAGES = List.of(
            Map.entry("Indicators", CataloguePages.INDICATORS),
            Map.entry("Themes", CataloguePages.THEMES),
            Map.entry("Events", CataloguePages.EVENTS),
            Map.entry("Checks", CataloguePages.CHECKS),
            Map.entry("Export or import", CataloguePages.WORKBOOK));

    CatalogueWays() {
        addClassName("ways");
        setAriaLabel("The catalogue");
    }

    void show(AuthorityInUrl url, AuthorityId authority, String here) {
        removeAll();
        for (Map.Entry<String, String> page : PAGES) {
            Anchor link = new Anchor(url.path(authority, page.getValue()), page.getKey());
            if (page.getValue().equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
