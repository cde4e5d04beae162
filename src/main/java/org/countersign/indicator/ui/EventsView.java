package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEvents;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.DateField;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** For the performance team: what happened and moved figures, marked beside them. */
@Route(AuthorityInUrl.ROUTE + CataloguePages.EVENTS)
@PageTitle("Events – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class EventsView extends Section implements BeforeEnterObserver {

    private final transient CatalogueReading reading;
    private final transient MarkedEvents events;
    private final transient AuthorityInUrl url;
    private final CatalogueWays ways = new CatalogueWays();
    private final LiveStatus status = new LiveStatus();
    private final Div rows = new Div();
    private final DateField day = new DateField("Day");
    private final TextField label = new TextField("What happened");
    private final MultiSelectComboBox<IndicatorDetails> about = new MultiSelectComboBox<>("Indicators");
    private transient @Nullable AuthorityId authority;

    EventsView(CatalogueReading reading, MarkedEvents events, AuthorityInUrl url) {
        this.reading = reading;
        this.events = events;
        this.url = url;
        addClassNames("page", "catalogue");
        label.setMaxLength(200);
        label.setManualValidation(true);
        about.setItemLabelGenerator(indicator -> indicator.reference() + " " + indicator.title());
        about.setHelperText("None chosen: all of them.");
        NativeButton add = new NativeButton("Add event", click -> add());
        add.addClassName("primary");
        rows.addClassName("rows");
        Div form = new Div(day, label, about, add);
        form.addClassNames("rows");
        add(new PageHeader("Events"), ways, status, rows, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        ways.show(url, here(), CataloguePages.EVENTS);
        show();
    }

    private AuthorityId here() {
        return requireNonNull(authority);
    }

    private void show() {
        List<IndicatorDetails> all = reading.page(here()).rows().stream()
                .map(CatalogueRow::indicator)
                .toList();
        Map<IndicatorId, String> references =
                all.stream().collect(Collectors.toMap(IndicatorDetails::id, IndicatorDetails::reference));
        about.setItems(all);
        rows.removeAll();
        List<MarkedEvent> marked = events.all(here());
        if (marked.isEmpty()) {
            rows.add(new Paragraph(
                    "No events yet. An inspection or a new pathway, once marked here, is named beside every change"
                            + " that crosses its day."));
        }
        marked.forEach(event -> rows.add(line(event, references)));
    }

    private Div line(MarkedEvent event, Map<IndicatorId, String> references) {
        String which = event.indicators().isEmpty()
                ? "all indicators"
                : event.indicators().stream().map(references::get).sorted().collect(Collectors.joining(", "));
        Span scope = new Span(which);
        scope.addClassName("soft");
        NativeButton remove = new NativeButton("Remove", click -> {
            events.remove(here(), event.id());
            done(event.label() + " removed.");
        });
        remove.setAriaLabel("Remove " + event.label());
        Div line = new Div(new Span(Months.day(event.day()) + ": " + event.label()), scope, remove);
        line.addClassName("line");
        return line;
    }

    private void add() {
        day.problem(day.getValue() == null ? "Give the day." : "");
        label.setErrorMessage("Say what happened, in a few words.");
        label.setInvalid(label.getValue().isBlank());
        if (day.getValue() != null && !label.isInvalid()) {
            events.add(
                    here(),
                    requireNonNull(day.getValue()),
                    label.getValue(),
                    about.getValue().stream().map(IndicatorDetails::id).collect(Collectors.toSet()));
            done(label.getValue().strip() + " is marked.");
            label.clear();
            about.clear();
        }
    }

    private void done(String words) {
        show();
        status.say(words);
    }
}
