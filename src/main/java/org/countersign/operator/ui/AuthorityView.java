package org.countersign.operator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.audit.AuditCheck;
import org.countersign.identity.Suspensions;
import org.countersign.operator.Aboard;
import org.countersign.operator.AuthorityAboard;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** For the operator: one authority in counts, and the switch that makes it read-only. */
@Route(OperatorPages.AUTHORITY + ":slug")
@StyleSheet("context://assets/operator.css")
@PermitAll
class AuthorityView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OperatorGate gate;
    private final transient Aboard aboard;
    private final transient Suspensions suspensions;
    private final transient AuditCheck check;
    private final PageHeader header = new PageHeader("Authority");
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();
    private String slug = "";
    private String name = "";

    AuthorityView(OperatorGate gate, Aboard aboard, Suspensions suspensions, AuditCheck check) {
        this.gate = gate;
        this.aboard = aboard;
        this.suspensions = suspensions;
        this.check = check;
        addClassName("operator");
        add(
                new Anchor(OperatorPages.AUTHORITIES, "All authorities on board"),
                header,
                new Paragraph(OperatorPages.PROMISE),
                status,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.pass();
        slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        status.clear();
        show();
    }

    @Override
    public String getPageTitle() {
        return name + " – Operator – Countersign";
    }

    private void show() {
        AuthorityAboard authority = aboard.all().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        name = authority.name();
        header.name(name);
        content.removeAll();
        content.add(facts(authority), trail(authority), access(authority));
    }

    private static Facts facts(AuthorityAboard authority) {
        AuthorityWords words = new AuthorityWords(authority);
        return new Facts()
                .with("State", words.state())
                .with("On board since", LondonTime.moment(authority.since()))
                .with("People who can sign in", Long.toString(authority.people()))
                .with("People invited", Long.toString(authority.invited()))
                .with("Indicators", Long.toString(authority.indicators()))
                .with("Months open for commentary", words.openMonths())
                .with("Last import", words.lastImport())
                .with("Last sign-in", words.lastSignIn());
    }

    private Section trail(AuthorityAboard authority) {
        return new TrailSection(() -> status.say(
                check.holds(authority.id())
                        ? "The audit trail of " + name + " is as it was written."
                        : "The audit trail of " + name + " was altered. Its performance team sees where on the page"
                                + " Audit trail; keep a copy of the database before anything else."));
    }

    private Section access(AuthorityAboard authority) {
        return authority
                .suspension()
                .<Section>map(why -> new RestoreSection(name, why, () -> restore(authority)))
                .orElseGet(() -> new SuspendSection(name, because -> suspend(authority, because)));
    }

    private void suspend(AuthorityAboard authority, String because) {
        boolean changed = suspensions.suspend(authority.id(), because);
        show();
        status.say(
                changed
                        ? name + " is suspended. Its people can read and export; nothing can be changed."
                        : "Nothing was changed: somebody else suspended " + name + " before you.");
    }

    private void restore(AuthorityAboard authority) {
        boolean changed = suspensions.restore(authority.id());
        show();
        status.say(
                changed
                        ? name + " is restored. Its people can work again."
                        : "Nothing was changed: somebody else restored " + name + " before you.");
    }
}
