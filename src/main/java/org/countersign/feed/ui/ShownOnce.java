package org.countersign.feed.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.feed.Issue;

/** A token that has just been made; it is nowhere else. */
final class ShownOnce extends Div {

    private final TextField secret = new TextField("The token");

    ShownOnce(Issue.Made made, String address) {
        addClassName("feed-secret");
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        TextField where = new TextField("The address to send figures to");
        where.setValue(address);
        where.setReadOnly(true);
        where.setAutoselect(true);
        NativeButton kept = new NativeButton("I have kept it", press -> removeFromParent());
        kept.addClassName("button");
        add(
                new H2("Token of “" + made.token().name() + "”"),
                new Paragraph("Copy it now: it is shown this once and kept nowhere. Whoever has it can bring figures in"
                        + " for this authority, so keep it where the job alone can read it."),
                secret,
                where,
                kept);
    }

    void receiveFocus() {
        secret.focus();
    }
}
