package org.countersign.commentary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.commentary.OverviewPlace;
import org.countersign.commentary.RoutePlace;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.springframework.stereotype.Component;

/** The place in the address of the sign-off page, and the addresses of others. */
@Component
class SignOffPlaces {

    private static final String THEME = "theme";
    private static final String INDICATOR = "indicator";

    private final Catalogue catalogue;
    private final Themes themes;
    private final AuthorityInUrl url;

    SignOffPlaces(Catalogue catalogue, Themes themes, AuthorityInUrl url) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.url = url;
    }

    SignOffPlace asked(AuthorityId authority, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        return asked.getSingleParameter(INDICATOR)
                .map(reference -> indicator(authority, reference))
                .or(() -> asked.getSingleParameter(THEME).map(id -> theme(authority, id)))
                .orElse(SignOffPlace.WHOLE);
    }

    /** Every theme, and every indicator, in the order of the sheet. */
    List<SignOffPlace> all(AuthorityId authority) {
        return Stream.concat(
                        themes.all(authority).stream().map(SignOffPlaces::of),
                        catalogue.all(authority).stream().map(SignOffPlaces::of))
                .toList();
    }

    String address(AuthorityId authority, SignOffPlace at) {
        String page = url.path(authority, RouteView.PAGE);
        return switch (at.place()) {
            case RoutePlace.WholeAuthority _ -> page;
            case RoutePlace.OfTheme(ThemeId theme) -> page + "?" + THEME + "=" + theme.value();
            case RoutePlace.OfIndicator _ ->
                page + "?" + INDICATOR + "=" + URLEncoder.encode(at.name(), StandardCharsets.UTF_8);
        };
    }

    /** Where the stages of an overview are set; empty as long as it was never wanted. */
    String stages(AuthorityId authority, OverviewPlace overview) {
        return overview.overview()
                .map(SignOffPlaces::of)
                .map(at -> address(authority, at))
                .orElse("");
    }

    void open(AuthorityId authority, SignOffPlace at) {
        String[] address = address(authority, at).split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        address[0],
                        address.length > 1 ? QueryParameters.fromString(address[1]) : QueryParameters.empty());
    }

    private SignOffPlace indicator(AuthorityId authority, String reference) {
        return catalogue.subject(authority, reference).map(SignOffPlaces::of).orElseThrow(NotFoundException::new);
    }

    private SignOffPlace theme(AuthorityId authority, String id) {
        return themes.all(authority).stream()
                .filter(theme -> theme.id().value().toString().equals(id))
                .findFirst()
                .map(SignOffPlaces::of)
                .orElseThrow(NotFoundException::new);
    }

    private static SignOffPlace of(IndicatorDetails indicator) {
        return new SignOffPlace(
                new RoutePlace.OfIndicator(indicator.id()), indicator.reference(), Optional.of(indicator));
    }

    private static SignOffPlace of(Theme theme) {
        return new SignOffPlace(new RoutePlace.OfTheme(theme.id()), theme.name(), Optional.empty());
    }
}
