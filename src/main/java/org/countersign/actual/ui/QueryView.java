package org.countersign.actual.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.actual.QueryNavigation;
import org.countersign.actual.QueryOutcome;
import org.countersign.calendar.MonthLabel;
import org.countersign.calendar.Period;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** Where a reporter or an owner says what seems wrong with a figure. */
@Route(AuthorityInUrl.ROUTE + QueryNavigation.PAGE)
@StyleSheet("context://assets/figures.css")
@PermitAll
class QueryView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QueryDesk desk;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Query a figure");
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Div content = new Div();
    private String title = "";

    QueryView(QueryDesk desk, AuthorityInUrl url) {
        this.desk = desk;
        this.url = url;
        addClassNames("figures", "query");
        add(header, status, alert, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        QueryParameters asked = event.getLocation().getQueryParameters();
        String reference = asked.getSingleParameter("item").orElseThrow(NotFoundException::new);
        show(
                authority,
                desk.doubted(
                        authority,
                        reference,
                        asked.getSingleParameter("month")
                                .flatMap(MonthLabel::inAddress)
                                .orElseThrow(NotFoundException::new)));
    }

    @Override
    public String getPageTitle() {
        return "Query " + title + " – Countersign";
    }

    private void show(AuthorityId authority, QueryDesk.Doubted doubted) {
        title = doubted.indicator().reference() + ", "
                + Period.month(doubted.month()).label();
        header.name("Query a figure", title);
        Paragraph figure = new Paragraph(doubted.shown());
        figure.addClassName("figure");
        content.removeAll();
        content.add(new Paragraph(doubted.indicator().description().title()), figure);
        doubted.queries().forEach(query -> content.add(new Paragraph(GridHistory.QueryWords.of(query))));
        if (!doubted.released()) {
            content.add(
                    new Paragraph("The performance team is still checking it. It can be queried once it is released."));
        } else if (!doubted.open()) {
            content.add(form(authority, doubted));
        }
        content.add(new Anchor(
                url.path(
                        authority,
                        new QueryNavigation(doubted.indicator().reference(), doubted.cycle())
                                .path()
                                .replace(QueryNavigation.PAGE, "my-work")),
                "Back to the commentary"));
    }

    private Div form(AuthorityId authority, QueryDesk.Doubted doubted) {
        TextArea reason = new TextArea("What seems wrong");
        reason.setHelperText("The performance team reads it, and answers whether the figure is corrected or confirmed."
                + " Until then your deadline is paused. Leave out names of children.");
        reason.setMaxLength(2_000);
        reason.setWidthFull();
        NativeButton ask = new NativeButton(
                "Query " + doubted.indicator().reference(), click -> ask(authority, doubted, reason.getValue()));
        ask.addClassName("primary");
        Div form = new Div(reason, ask);
        form.addClassName("query-form");
        return form;
    }

    private void ask(AuthorityId authority, QueryDesk.Doubted doubted, String reason) {
        switch (desk.ask(authority, doubted, reason)) {
            case QueryOutcome.Done done -> {
                show(authority, desk.doubted(authority, doubted.indicator().reference(), doubted.month()));
                alert.clear();
                status.say(title + " is queried. The performance team has been told; the deadline is paused.");
            }
            case QueryOutcome.Refused(String sentence) -> alert.say(sentence);
        }
    }
}
