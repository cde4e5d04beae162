package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEvents;
import org.countersign.uikit.AuthorityInUrl;

/** For the performance team: what happened and moved figures, marked beside them. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.EVENTS)
@PageTitle("Events – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class EventsView extends CatalogueSection {

    private final transient CatalogueReading reading;
    private final transient MarkedEvents events;
    private final EventFields fields = new EventFields();

    EventsView(CatalogueReading reading, MarkedEvents events, AuthorityInUrl url) {
        super("Events", CatalogueNavigation.EVENTS, url);
        this.reading = reading;
        this.events = events;
        NativeButton add = new NativeButton("Add event", click -> add());
        add.addClassName("primary");
        fields.add(add);
        add(fields);
    }

    @Override
    List<Component> lines() {
        List<IndicatorDetails> all = reading.page(here()).indicators();
        fields.offer(all);
        return events.all(here()).stream()
                .<Component>map(event -> line(event, all, CataloguePage.references(all)))
                .toList();
    }

    @Override
    String nothing() {
        return "No events yet. An inspection or a new pathway, once marked here, is named beside every change that"
                + " crosses its day.";
    }

    private Component line(MarkedEvent event, List<IndicatorDetails> all, Map<IndicatorId, String> references) {
        Span scope = new Span(EventEdit.about(event, references));
        scope.addClassName("soft");
        return new Entry(
                event.label(),
                List.of(new Span(Months.day(event.day()) + ": " + event.label()), scope),
                List.of(
                        new Entry.Act(
                                "Change…",
                                () -> new EventDialog(event, all, changed -> change(changed, references)).open()),
                        new Entry.Act("Remove", () -> remove(event, references))));
    }

    private void add() {
        if (fields.isAnswered()) {
            events.add(here(), fields.day(), fields.label(), fields.about());
            done(fields.label() + " is marked.");
            fields.clear();
        }
    }

    private void change(MarkedEvent changed, Map<IndicatorId, String> references) {
        settle(
                events.change(here(), changed),
                new EventEdit(
                        changed.label() + " changed.", changed, references, again -> events.change(here(), again)));
    }

    private void remove(MarkedEvent event, Map<IndicatorId, String> references) {
        settle(
                events.remove(here(), event),
                new EventEdit(event.label() + " removed.", event, references, again -> events.remove(here(), again)));
    }
}
