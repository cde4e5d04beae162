package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlan;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;

/** The stages of the authority, a theme or an indicator, to be filled in. */
class StagesPart extends Section {

    private final transient SignOffReading reading;
    private final transient Consumer<String> said;
    private final Alert alert = new Alert();
    private final Paragraph current = new Paragraph();
    private final Paragraph whose = new Paragraph();
    private final Div stages = new Div();
    private final NativeButton back = new NativeButton("Go the wider route again", click -> store(List.of()));
    private transient AuthorityId authority = new AuthorityId(1);
    private transient SignOffPlace place = SignOffPlace.WHOLE;

    StagesPart(SignOffReading reading, Consumer<String> said) {
        this.reading = reading;
        this.said = said;
        current.addClassName("lead");
        stages.addClassName("stages");
        NativeButton save = new NativeButton("Save the route", click -> save());
        save.addClassName("primary");
        Div actions = new Div(new NativeButton("Add a stage", click -> addStage()), save, back);
        actions.addClassName("actions");
        add(
                new H2("Stages"),
                current,
                whose,
                new Paragraph(
                        "What you save counts for months opened from then on. A month that is open keeps the route it"
                                + " began with."),
                alert,
                stages,
                actions);
    }

    void show(AuthorityId where, SignOffPlace at) {
        authority = where;
        place = at;
        RoutePlan plan = reading.routes(authority);
        boolean own = plan.exactly(at.place()).isPresent();
        Route route = at.route(plan);
        current.setText("Route: " + route.words());
        whose.setText(own ? "A route of its own." : "The wider route. Change the stages and save, and it has its own.");
        whose.setVisible(!at.whole());
        back.setVisible(own && !at.whole());
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
        store(read.stream().flatMap(Optional::stream).toList());
    }

    private void store(List<Route.Stage> wanted) {
        Optional<String> wrong = reading.set(authority, place.place(), wanted);
        alert.say(wrong.orElse(""));
        if (wrong.isEmpty()) {
            show(authority, place);
            said.accept("The route is saved. It counts for months opened from now on.");
        }
    }
}
