package org.countersign.commentary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.commentary.Route;
import org.countersign.commentary.RoutePlan;
import org.countersign.commentary.TextRulePlan;
import org.countersign.commentary.TextRules;
import org.countersign.tenancy.AuthorityId;

/** Themes and indicators that go another way, or ask for texts by other rules; and the way to each other one. */
class OtherWaysPart extends Section {

    private final transient SignOffReading reading;
    private final transient TextRulesReading rules;
    private final transient SignOffPlaces places;
    private final Div list = new Div();
    private final ComboBox<SignOffPlace> choice = new ComboBox<>("Theme or indicator");
    private transient AuthorityId authority = new AuthorityId(1);

    OtherWaysPart(SignOffReading reading, TextRulesReading rules, SignOffPlaces places) {
        this.reading = reading;
        this.rules = rules;
        this.places = places;
        choice.setItemLabelGenerator(OtherWaysPart::words);
        choice.setHelperText("Choose one to give it stages or rules of its own.");
        choice.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(place -> change.isFromClient())
                .ifPresent(place -> places.open(authority, place)));
        add(new H2("Themes and indicators that differ"), list, choice);
    }

    void show(AuthorityId where) {
        authority = where;
        List<SignOffPlace> all = places.all(authority);
        choice.setItems(all);
        RoutePlan routes = reading.routes(authority);
        TextRulePlan required = rules.plan(authority);
        UnorderedList lines = new UnorderedList();
        all.forEach(place -> {
            String how = how(place, routes, required);
            if (!how.isEmpty()) {
                lines.add(
                        new ListItem(new Anchor(places.address(authority, place), words(place)), new Span(": " + how)));
            }
        });
        list.removeAll();
        list.add(lines.getChildren().findAny().isPresent() ? lines : new Paragraph("None does yet."));
    }

    private static String how(SignOffPlace place, RoutePlan routes, TextRulePlan required) {
        return Stream.of(
                        routes.exactly(place.place()).map(Route::words),
                        place.indicator()
                                .flatMap(required::exactly)
                                .map(TextRules::words)
                                .map(words -> "text required: " + words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String words(SignOffPlace place) {
        return place.single()
                .map(indicator -> place.name() + " " + indicator.title())
                .orElseGet(() -> "Theme " + place.name());
    }
}
