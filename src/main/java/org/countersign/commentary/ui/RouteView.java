package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.Route;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** For the performance team: the stages from a reporter's text to its last signature, and who manages whom. */
@com.vaadin.flow.router.Route(AuthorityInUrl.ROUTE + RouteView.PAGE)
@PageTitle("Sign-off – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class RouteView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/sign-off";

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Paragraph current = new Paragraph();
    private final Div stages = new Div();
    private final ManagersPart managers;
    private transient AuthorityId authority = new AuthorityId(1);

    RouteView(AuthorityInUrl url, SignOffReading reading) {
        this.url = url;
        this.reading = reading;
        this.managers = new ManagersPart(reading, status::say);
        addClassName("route");
        current.addClassName("lead");
        stages.addClassName("stages");
        NativeButton save = new NativeButton("Save the route", click -> save());
        save.addClassName("primary");
        Div actions = new Div(new NativeButton("Add a stage", click -> addStage()), save);
        actions.addClassName("actions");
        add(
                new PageHeader("Sign-off"),
                status,
                current,
                new Paragraph(
                        "What you save counts for months opened from then on. A month that is open keeps the route it"
                                + " began with."),
                alert,
                stages,
                actions,
                managers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        if (!reading.mayRoute(authority)) {
            throw new NotFoundException();
        }
        show();
        managers.show(authority);
    }

    private void show() {
        Route route = reading.route(authority);
        current.setText("Route: " + route.words());
        stages.removeAll();
        route.stages().forEach(stage -> stages.add(row(Optional.of(stage))));
        number();
    }

    private void addStage() {
        if (rows().size() < Route.MOST_STAGES) {
            StageRow row = row(Optional.empty());
            stages.add(row);
            number();
            row.takeFocus();
        } else {
            alert.say("A route has at most " + Route.MOST_STAGES + " stages.");
        }
    }

    private StageRow row(Optional<Route.Stage> stage) {
        return new StageRow(reading.people(authority), stage, row -> {
            stages.remove(row);
            number();
        });
    }

    private void number() {
        List<StageRow> rows = rows();
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).number(at + 1, rows.size() > 1);
        }
    }

    private List<StageRow> rows() {
        return stages.getChildren().map(StageRow.class::cast).toList();
    }

    private void save() {
        List<Optional<Route.Stage>> read = rows().stream().map(StageRow::stage).toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            alert.say("A stage is not complete: see its fields. Nothing was saved yet.");
            return;
        }
        Optional<String> wrong =
                reading.set(authority, read.stream().flatMap(Optional::stream).toList());
        alert.say(wrong.orElse(""));
        if (wrong.isEmpty()) {
            show();
            status.say("The route is saved. It counts for months opened from now on.");
        }
    }
}
