package org.countersign.operator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.operator.Aboard;
import org.countersign.operator.AuthorityAboard;
import org.countersign.uikit.PageHeader;

/** For the operator: which authorities are on board and how they are doing, in counts. */
@Route(OperatorPages.AUTHORITIES)
@StyleSheet("context://assets/operator.css")
@PageTitle("Operator – Countersign")
@PermitAll
class AuthoritiesView extends Section implements BeforeEnterObserver {

    private final transient OperatorGate gate;
    private final transient Aboard aboard;
    private final Div content = new Div();

    AuthoritiesView(OperatorGate gate, Aboard aboard) {
        this.gate = gate;
        this.aboard = aboard;
        addClassName("operator");
        add(new PageHeader("Operator"), new Paragraph(OperatorPages.PROMISE), ways(), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.pass();
        List<AuthorityAboard> all = aboard.all();
        content.removeAll();
        content.add(
                all.isEmpty()
                        ? new Paragraph("No authority is on board yet. Take one on board: choose it from the list, name"
                                + " its first administrator, and plan its year.")
                        : new AuthoritiesTable(all));
    }

    private static Div ways() {
        Div ways = new Div(
                new Anchor(OperatorPages.TAKE_ON_BOARD, "Take an authority on board"),
                new Anchor(OperatorPages.INSTALLATION, "Health of the installation"));
        ways.addClassName("ways");
        return ways;
    }
}
