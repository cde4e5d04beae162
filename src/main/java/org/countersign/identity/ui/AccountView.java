package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.identity.Membership;
import org.countersign.identity.OwnFactors;
import org.countersign.identity.OwnSessions;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.identity.SecondFactorCheck;
import org.countersign.identity.SignOnBeginning;
import org.countersign.identity.SignOnOffer;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.uikit.PageHeader;

/** Somebody's own account: who they are here, where they are signed in, and how they prove who they are. */
@Route(AccountView.PAGE)
@PageTitle("Your account – Countersign")
@PermitAll
class AccountView extends Section implements BeforeEnterObserver {

    static final String PAGE = "account";

    private final transient Access access;
    private final transient People people;
    private final transient AuthorityNames names;
    private final transient OwnSessions sessions;
    private final transient OwnFactors factors;
    private final transient SecondFactorCheck check;
    private final transient SignOnBeginning signOn;

    AccountView(
            Access access,
            People people,
            AuthorityNames names,
            OwnSessions sessions,
            OwnFactors factors,
            SecondFactorCheck check,
            SignOnBeginning signOn) {
        this.access = access;
        this.people = people;
        this.names = names;
        this.sessions = sessions;
        this.factors = factors;
        this.check = check;
        this.signOn = signOn;
        addClassNames("page", "settings");
    }

    /** Whoever owes a second factor was led to it before; asked here, the services would refuse. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader("Your account"),
                new Paragraph("You are signed in as " + access.current().name() + "."),
                roles());
        if (check.asked().pending()) {
            add(new FactorOwed());
        } else {
            add(new FactorPanel(factors.mine()), password(), new ConnectPanel(offers()), new SessionPanel(sessions));
        }
    }

    private Section roles() {
        UnorderedList list = new UnorderedList();
        people.mine().forEach(membership -> list.add(item(membership)));
        boolean none = list.getElement().getChildCount() == 0;
        return section(
                new H2("Your authorities"),
                none ? new Paragraph("No authority has given you a role yet. Ask its performance team.") : list);
    }

    private List<SignOnOffer> offers() {
        return people.mine().stream()
                .flatMap(membership -> signOn.offerOf(membership.authority()).stream())
                .toList();
    }

    private ListItem item(Membership membership) {
        Anchor scorecard =
                new Anchor(names.slug(membership.authority()) + "/scorecard", names.name(membership.authority()));
        return new ListItem(scorecard, new Span(": " + Role.words(membership.roles())));
    }

    private Section password() {
        if (!check.asked().password()) {
            return section(new H2("Password"), new Paragraph("You have none: you sign in through single sign-on."));
        }
        Anchor change = new Anchor("account/password", "Change your password");
        change.setRouterIgnore(true);
        return section(new H2("Password"), change);
    }

    private static Section section(Component... parts) {
        Section section = new Section(parts);
        section.addClassName("settings-section");
        return section;
    }
}
