package org.countersign.operator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.countersign.authority.LocalAuthority;
import org.countersign.operator.NewAuthority;

/** What has been done for an authority that came on board, and what happens next. */
class OnBoardNow extends Section {

    private final H2 heading;

    OnBoardNow(LocalAuthority authority, NewAuthority form) {
        addClassName("operator-act");
        heading = new H2(authority.name() + " is on board");
        heading.getElement().setAttribute("tabindex", "-1");
        int months = form.plan().months().size();
        add(
                heading,
                new Paragraph(form.administrator().name() + " has been invited at "
                        + form.administrator().email()
                        + " to join as its performance team. The link in the letter works once and for 7 days."),
                new Paragraph((months == 1 ? "1 month of " : months + " months of ")
                        + form.plan().year().label() + " planned. Opening a month takes its dates from the plan."),
                new Anchor(OperatorPages.AUTHORITY + authority.slug(), "See " + authority.name()),
                new Anchor(OperatorPages.AUTHORITIES, "See all authorities on board"));
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }
}
