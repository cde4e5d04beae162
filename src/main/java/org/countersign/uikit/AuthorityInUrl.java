package org.countersign.uikit;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.stereotype.Component;

/**
 * The authority that a page's URL names: its routes begin with {@code :authority}. By the time a view asks, the shell
 * has made sure that whoever is signed in belongs there; the services check again at each call.
 */
@Component
public class AuthorityInUrl {

    /** How routes start: {@code @Route(AuthorityInUrl.ROUTE + "scorecard")}. */
    public static final String ROUTE = ":authority/";

    private static final String PARAMETER = "authority";

    private final AuthorityNames names;

    AuthorityInUrl(AuthorityNames names) {
        this.names = names;
    }

    /** The authority of the page being entered; a word that is nobody's leads to the page for what is not found. */
    public AuthorityId of(BeforeEvent event) {
        return slug(event.getRouteParameters()).flatMap(names::bySlug).orElseThrow(NotFoundException::new);
    }

    /** The authority's word in the URL; empty on pages that belong to no authority. */
    public Optional<String> slug(RouteParameters parameters) {
        return parameters.get(PARAMETER);
    }

    /** Where a page of the authority is, from the application's root: "northmere/scorecard". */
    public String path(AuthorityId authority, String page) {
        return names.slug(authority) + "/" + page;
    }
}
