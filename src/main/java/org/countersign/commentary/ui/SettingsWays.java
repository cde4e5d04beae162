package org.countersign.commentary.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.Ways;

/** From each page on which the performance team says how sign-off works to the others. */
final class SettingsWays {

    private static final Map<String, String> PAGES = pages();

    private SettingsWays() {}

    static Ways make() {
        return new Ways("How sign-off works");
    }

    static void show(Ways ways, AuthorityInUrl url, AuthorityId authority, String here) {
        ways.removeAll();
        PAGES.forEach((page, name) -> ways.add(name, url.path(authority, page), page.equals(here)));
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(RouteView.PAGE, "Stages and rules");
        pages.put(CalendarView.PAGE, "Calendar of cycles");
        pages.put(OverviewsView.PAGE, "Overview texts");
        pages.put(TemplateView.PAGE, "Template");
        pages.put(RedactionView.PAGE, "Remove words");
        return pages;
    }
}
