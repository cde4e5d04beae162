package org.countersign.indicator.ui;

import org.countersign.indicator.CatalogueNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.Ways;

/** From each page of the catalogue to the others. */
final class CatalogueWays {

    private CatalogueWays() {}

    static Ways make() {
        return new Ways("The catalogue");
    }

    static void show(Ways ways, AuthorityInUrl url, AuthorityId authority, String here) {
        ways.removeAll();
        CatalogueNavigation.ALL.forEach(page -> ways.add(
                page.name(), url.path(authority, page.path()), page.path().equals(here)));
    }
}
