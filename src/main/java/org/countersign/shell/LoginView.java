package org.countersign.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.countersign.identity.DemonstrationAccounts;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in; in a demonstration also as whom. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Countersign")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private static final String PROBLEM = "sign-in-problem";

    private final transient AuthenticationContext authentication;
    private final SignInForm form = new SignInForm();

    LoginView(
            AuthenticationContext authentication,
            Demonstration demonstration,
            ObjectProvider<DemonstrationAccounts> accounts) {
        this.authentication = authentication;
        addClassName("sign-in");
        add(
                new H1("Sign in to Countersign"),
                new Paragraph("Performance scorecards for children's services: written by who knows the figure,"
                        + " countersigned by who answers for it."),
                form);
        if (demonstration.isShown()) {
            accounts.ifAvailable(known -> add(new DemonstrationTable(known.all(), demonstration)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            addComponentAtIndex(2, problem());
            form.markWrong(PROBLEM);
        }
    }

    private static Paragraph problem() {
        Paragraph problem = new Paragraph("That e-mail address and password do not belong together here. Nobody has"
                + " been signed in. Check both and try again; your performance team can set a new password.");
        problem.setId(PROBLEM);
        problem.addClassName("alert");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }
}
