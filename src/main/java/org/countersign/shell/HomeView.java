package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.countersign.identity.People;
import org.countersign.uikit.InstallationEntry;

/** The root: leads to the first authority's first page, or says why there is none. */
@Route("")
@PageTitle("No authority yet – Countersign")
@PermitAll
class HomeView extends Section implements BeforeEnterObserver {

    private final transient Navigation navigation;
    private final transient People people;

    HomeView(Navigation navigation, People people) {
        this.navigation = navigation;
        this.people = people;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (people.oweFactorAsOperator()) {
            add(
                    new H1("Running the installation needs a second factor"),
                    new Paragraph("Set up an authenticator app or a passkey on your account, or use the one you have."
                            + " Then open this page again."),
                    new Anchor("account", "Go to your account"));
        } else {
            add(
                    new H1("You do not belong to an authority yet"),
                    new Paragraph("Your account works, but no authority has given you a role. Ask the performance"
                            + " team of your authority to add you with the e-mail address you signed in with. Then"
                            + " sign in again."));
        }
        Standing.of(event.getUI())
                .ifPresent(standing -> standing.authorities().stream()
                        .min(Comparator.comparing(
                                authority -> standing.rightsIn(authority).isEmpty()))
                        .map(authority -> navigation.startIn(authority, standing))
                        .or(() -> navigation.ofInstallation(standing).stream()
                                .map(InstallationEntry::path)
                                .findFirst())
                        .ifPresent(event::forwardTo));
    }
}
