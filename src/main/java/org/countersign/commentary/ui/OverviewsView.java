package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.commentary.OverviewPlace;
import org.countersign.commentary.OverviewSettings;
import org.countersign.commentary.OverviewTerms;
import org.countersign.identity.Person;
import org.countersign.indicator.Theme;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** For the performance team: which overview texts are written, of a theme or of the whole month, by whom and until when. */
@Route(AuthorityInUrl.ROUTE + OverviewsView.PAGE)
@PageTitle("Overview texts – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class OverviewsView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/overviews";

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final transient SignOffPlaces places;
    private final transient OverviewSettings settings;
    private final Ways ways = SettingsWays.make();
    private final LiveStatus status = new LiveStatus();
    private final Div forms = new Div();
    private transient AuthorityId authority = new AuthorityId(1);

    OverviewsView(AuthorityInUrl url, SignOffReading reading, SignOffPlaces places, OverviewSettings settings) {
        this.url = url;
        this.reading = reading;
        this.places = places;
        this.settings = settings;
        addClassNames("route", "overviews");
        add(
                new PageHeader("Overview texts"),
                ways,
                status,
                new Paragraph("An overview says in one text what the figures of a theme, or of the whole month, mean"
                        + " together. It is written, signed and kept as a commentary is, and its signer sees each of its"
                        + " indicators. What you save counts for months opened from then on; open a month again, and it"
                        + " gets the overviews added since. People count at once."),
                forms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        if (!reading.mayRoute(authority)) {
            throw new NotFoundException();
        }
        SettingsWays.show(ways, url, authority, PAGE);
        show();
    }

    private void show() {
        List<Person> people = reading.people(authority);
        forms.removeAll();
        settings.all(authority)
                .forEach(place -> forms.add(
                        new OverviewForm(place, people, places.stages(authority, place), terms -> save(place, terms))));
    }

    private void save(OverviewPlace place, OverviewTerms terms) {
        settings.set(authority, place.theme().map(Theme::id), terms);
        show();
        status.say(place.name() + ": "
                + (terms.setting().written()
                        ? "an overview is written in months opened from now on."
                        : "no overview is written in months opened from now on."));
    }
}
