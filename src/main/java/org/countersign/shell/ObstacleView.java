package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countersign.identity.SecondFactorCheck;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;

/** What an authority asks for before it opens, and the way to give it; other authorities stay open. */
@ParentLayout(Frame.class)
@PageTitle("One more step – Countersign")
@AnonymousAllowed
class ObstacleView extends Section implements HasErrorParameter<ObstacleMet> {

    private final transient SecondFactorCheck check;
    private final transient AuthorityNames names;
    private final transient Navigation navigation;

    ObstacleView(SecondFactorCheck check, AuthorityNames names, Navigation navigation) {
        this.check = check;
        this.names = names;
        this.navigation = navigation;
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ObstacleMet> parameter) {
        ObstacleMet met = parameter.getException();
        String name = names.name(met.authority());
        switch (met.obstacle()) {
            case SECOND_FACTOR -> secondFactor(name, "/" + event.getLocation().getPathWithQueryParameters());
            case SINGLE_SIGN_ON -> signOn(name, names.slug(met.authority()));
            case OTHER_PROVIDER -> otherProvider(name);
        }
        Standing.of(event.getUI()).ifPresent(standing -> others(standing, met.authority()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private void secondFactor(String name, String then) {
        boolean has = check.asked().pending();
        add(
                new H1(name + " asks for a second factor"),
                new Paragraph(
                        has
                                ? "You have one that was not used in this session yet."
                                : "Besides your password you need an authenticator app or a passkey there. Setting one up"
                                        + " takes two minutes."),
                action(
                        (has ? "second-factor" : "second-factor/set-up") + "?then="
                                + URLEncoder.encode(then, StandardCharsets.UTF_8),
                        has ? "Use your second factor" : "Set up a second factor"));
    }

    private void signOn(String name, String slug) {
        add(
                new H1(name + " asks you to sign in through its own sign-on"),
                new Paragraph(
                        "You have signed in in another way. You are asked for the account that you have at work."),
                action("single-sign-on/" + slug, "Sign in through " + name));
    }

    private void otherProvider(String name) {
        add(
                new H1(name + " asks you to sign in again"),
                new Paragraph("You came in through the sign-on of another authority, which vouches for you there only."
                        + " Sign out, then sign in with your password, or through the sign-on of " + name
                        + " if it has one."));
    }

    private void others(Standing standing, AuthorityId here) {
        List<AuthorityId> open = standing.authorities().stream()
                .filter(authority -> !authority.equals(here))
                .filter(authority -> !standing.rightsIn(authority).isEmpty())
                .toList();
        if (!open.isEmpty()) {
            UnorderedList list = new UnorderedList();
            open.forEach(authority ->
                    list.add(new ListItem(new Anchor(navigation.startIn(authority, standing), names.name(authority)))));
            add(new H2("Open to you meanwhile"), list);
        }
    }

    private static Anchor action(String path, String words) {
        Anchor action = new Anchor(path, words);
        action.setRouterIgnore(true);
        action.addClassNames("button", "primary");
        return action;
    }
}
