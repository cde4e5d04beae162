package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/**
 * For the performance team: the stages from a reporter's text to its last signature, and when a text is required; of the
 * authority, or of the theme or indicator that the address names.
 */
@Route(AuthorityInUrl.ROUTE + RouteView.PAGE)
@StyleSheet("context://assets/commentary.css")
@PermitAll
class RouteView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAGE = CatalogueNavigation.SIGN_OFF;

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final transient SignOffPlaces places;
    private final PageHeader header = new PageHeader("Sign-off");
    private final Anchor whole = new Anchor("", "Sign-off of the authority");
    private final LiveStatus status = new LiveStatus();
    private final StagesPart stages;
    private final RulesPart rules;
    private final OtherWaysPart others;
    private final AskingAgainPart asking;
    private final ManagersPart managers;
    private final Ways ways = SettingsWays.make();
    private String name = "";

    RouteView(AuthorityInUrl url, SignOffReading reading, TextRulesReading texts, SignOffPlaces places) {
        this.url = url;
        this.reading = reading;
        this.places = places;
        this.stages = new StagesPart(reading, status::say);
        this.rules = new RulesPart(texts, status::say);
        this.others = new OtherWaysPart(reading, texts, places);
        this.asking = new AskingAgainPart(reading, status::say);
        this.managers = new ManagersPart(reading, status::say);
        addClassName("route");
        header.act(whole);
        add(header, ways, status, stages, rules, others, asking, managers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        if (!reading.mayRoute(authority)) {
            throw new NotFoundException();
        }
        SettingsWays.show(ways, url, authority, PAGE);
        show(authority, places.asked(authority, event));
    }

    @Override
    public String getPageTitle() {
        return (name + " – Countersign").strip();
    }

    private void show(AuthorityId authority, SignOffPlace place) {
        name = place.whole() ? "Sign-off" : "Sign-off of " + place.name();
        header.name(name);
        whole.setHref(url.path(authority, PAGE));
        whole.setVisible(!place.whole());
        stages.show(authority, place);
        rules.setVisible(place.takesRules());
        rules.show(authority, place.indicator().orElse(null));
        others.setVisible(place.whole());
        asking.setVisible(place.whole());
        managers.setVisible(place.whole());
        ways.setVisible(place.whole());
        if (place.whole()) {
            others.show(authority);
            asking.show(authority);
            managers.show(authority);
        }
    }
}
