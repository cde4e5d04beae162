package org.countersign.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.countersign.identity.People;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Pages of an authority that somebody does not belong to do not exist for them: not found, never forbidden. Members whose
 * session the authority asks more of are told what.
 */
@Component
class AuthorityGate implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorityGate.class);

    private final AuthenticationContext authentication;
    private final People people;
    private final Access access;
    private final AuthorityNames names;
    private final AuthorityInUrl url;

    AuthorityGate(
            AuthenticationContext authentication,
            People people,
            Access access,
            AuthorityNames names,
            AuthorityInUrl url) {
        this.authentication = authentication;
        this.people = people;
        this.access = access;
        this.names = names;
        this.url = url;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::enter));
    }

    /** Anonymous people are none of its business: the access annotations send them to sign in. */
    private void enter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated() && !event.isErrorEvent()) {
            var slug = url.slug(event.getRouteParameters());
            Standing standing = standing(slug);
            standing.keepIn(event.getUI());
            if (slug.isPresent() && standing.here().isEmpty()) {
                turnAway(event, slug.flatMap(names::bySlug), standing);
            }
        }
    }

    /** A stranger is told that there is no such page; the log tells more. */
    private static void turnAway(BeforeEnterEvent event, Optional<AuthorityId> wanted, Standing standing) {
        wanted.flatMap(authority ->
                        standing.obstacleIn(authority).map(obstacle -> new ObstacleMet(authority, obstacle)))
                .ifPresentOrElse(met -> event.rerouteToError(met, ""), () -> {
                    wanted.ifPresent(authority -> LOG.warn("Refused: a page of authority {}", authority));
                    event.rerouteToError(NotFoundException.class);
                });
    }

    private Standing standing(Optional<String> slug) {
        var everywhere = new Standing(access.current().name(), people.mine(), Optional.empty(), access.operates());
        Optional<AuthorityId> here = slug.flatMap(names::bySlug)
                .filter(authority -> everywhere.rightsIn(authority).contains(Right.READ));
        return new Standing(everywhere.name(), everywhere.memberships(), here, everywhere.operates());
    }
}
