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
import java.time.Clock;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.operator.Aboard;
import org.countersign.operator.NewAuthority;
import org.countersign.operator.OnBoarding;
import org.countersign.operator.Taken;
import org.countersign.uikit.Alert;
import org.countersign.uikit.PageHeader;

/** For the operator: one form that takes an authority on board. */
@Route(OperatorPages.TAKE_ON_BOARD)
@StyleSheet("context://assets/operator.css")
@PageTitle("Take an authority on board – Countersign")
@PermitAll
class TakeOnBoardView extends Section implements BeforeEnterObserver {

    private final transient OperatorGate gate;
    private final transient Aboard aboard;
    private final transient Authorities authorities;
    private final transient OnBoarding boarding;
    private final transient Clock clock;
    private final Alert alert = new Alert();
    private final Div content = new Div();

    TakeOnBoardView(OperatorGate gate, Aboard aboard, Authorities authorities, OnBoarding boarding, Clock clock) {
        this.gate = gate;
        this.aboard = aboard;
        this.authorities = authorities;
        this.boarding = boarding;
        this.clock = clock;
        addClassName("operator");
        add(
                new Anchor(OperatorPages.AUTHORITIES, "All authorities on board"),
                new PageHeader("Take an authority on board"),
                new Paragraph(OperatorPages.PROMISE),
                alert,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.pass();
        alert.clear();
        content.removeAll();
        content.add(new BoardingForm(
                aboard.candidates(),
                authority -> authorities.predecessorsOf(authority.id()),
                LondonTime.date(clock.instant()),
                this::take));
    }

    private void take(LocalAuthority authority, NewAuthority form) {
        switch (boarding.take(authority.id(), form)) {
            case Taken.OnBoard taken -> show(new OnBoardNow(authority, form));
            case Taken.AlreadyOnBoard already ->
                alert.say(authority.name() + " has been on board since " + LondonTime.moment(already.since())
                        + ". Nothing was changed and nobody was invited.");
            case Taken.DoesNotExist gone ->
                alert.say(authority.name() + " does not exist any more. Nothing was changed. Choose its successor.");
        }
    }

    private void show(OnBoardNow done) {
        alert.clear();
        content.removeAll();
        content.add(done);
        done.receiveFocus();
    }
}
