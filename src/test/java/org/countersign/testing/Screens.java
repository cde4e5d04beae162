package org.countersign.testing;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.router.QueryParameters;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The application without a browser, in front of as many people as a test needs. */
public final class Screens implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> application;
    private final SignedInAs signedIn;
    private final AuthorityNames names;

    public Screens(ApplicationContext context) {
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
        signedIn = context.getBean(SignedInAs.class);
        names = context.getBean(AuthorityNames.class);
    }

    /**
     * A window of somebody in an authority.
     *
     * @param path beneath the authority's address, with parameters: "settings/indicators?q=a2"
     */
    public Screen at(String who, AuthorityId authority, String path) {
        var window =
                application.newUser(signedIn.authentication(who, authority)).newWindow();
        window.activate();
        String[] parts = path.split("\\?", 2);
        window.getUI()
                .navigate(
                        names.slug(authority) + "/" + parts[0],
                        parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        window.roundTrip();
        return new Screen(window);
    }

    @Override
    public void close() {
        application.close();
    }
}
