package org.countersign.commentary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.commentary.Cover;
import org.countersign.commentary.NewCover;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.DateField;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** Who takes whose place while they are away: one's own cover; for the performance team, everybody's. */
@Route(AuthorityInUrl.ROUTE + CoverView.PAGE)
@PageTitle("Cover – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class CoverView extends Section implements BeforeEnterObserver {

    static final String PAGE = "cover";

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Div list = new Div();
    private final ComboBox<Person> away = new ComboBox<>("Who is away");
    private final ComboBox<Person> by = new ComboBox<>("Who covers");
    private final DateField from = new DateField("From");
    private final DateField to = new DateField("To, this day included");
    private final TextField note = new TextField("Note (optional)");
    private transient AuthorityId authority = new AuthorityId(1);

    CoverView(AuthorityInUrl url, SignOffReading reading) {
        this.url = url;
        this.reading = reading;
        addClassName("cover");
        List.of(away, by).forEach(field -> {
            field.setItemLabelGenerator(Person::name);
            field.setManualValidation(true);
        });
        note.setMaxLength(NewCover.LONGEST_NOTE);
        NativeButton arrange = new NativeButton("Arrange cover", click -> arrange());
        arrange.addClassName("primary");
        Div form = new Div(away, by, from, to, note, arrange);
        form.addClassName("month-form");
        add(
                new PageHeader("Cover"),
                status,
                new Paragraph(
                        "While somebody is away, another person acts in their place. What they do is shown as done on"
                                + " behalf, and nobody signs a text of which they wrote a word."),
                list,
                new H2("Arrange cover"),
                alert,
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        if (!reading.mayArrange(authority)) {
            throw new NotFoundException();
        }
        List<Person> people = reading.people(authority);
        away.setItems(people);
        by.setItems(people);
        reading.me(authority).ifPresent(away::setValue);
        away.setReadOnly(!reading.mayArrangeForAll(authority));
        from.setValue(reading.today());
        show();
    }

    private void show() {
        Map<PersonId, String> names =
                reading.people(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        List<Cover> covers = reading.covers(authority);
        list.removeAll();
        if (covers.isEmpty()) {
            list.add(new Paragraph("No cover is arranged."));
        } else {
            UnorderedList lines = new UnorderedList();
            covers.forEach(cover -> lines.add(line(cover, names)));
            list.add(lines);
        }
    }

    private ListItem line(Cover cover, Map<PersonId, String> names) {
        NewCover terms = cover.terms();
        String words = names.getOrDefault(terms.by(), "Somebody who has left") + " covers for "
                + names.getOrDefault(terms.away(), "somebody who has left") + " from "
                + LondonTime.weekday(terms.from())
                + " to " + LondonTime.weekday(terms.to()) + (terms.note().isEmpty() ? "" : " (" + terms.note() + ")");
        NativeButton end = new NativeButton("End", click -> {
            reading.end(authority, cover.id());
            done("Ended: " + words + ".");
        });
        end.setAriaLabel("End: " + words);
        return new ListItem(new Span(words + " "), end);
    }

    private void arrange() {
        Optional<String> wrong = wrong();
        if (wrong.isEmpty()) {
            wrong = reading.arrange(
                    authority,
                    new NewCover(away.getValue().id(), by.getValue().id(), day(from), day(to), note.getValue()));
        }
        alert.say(wrong.orElse(""));
        if (wrong.isEmpty()) {
            done("Arranged: " + by.getValue().name() + " covers for "
                    + away.getValue().name() + ".");
        }
    }

    private Optional<String> wrong() {
        if (away.getValue() == null || by.getValue() == null) {
            return Optional.of("Choose who is away and who covers. Nothing was arranged yet.");
        }
        if (away.getValue().id().equals(by.getValue().id())) {
            return Optional.of("Nobody covers for themselves. Choose somebody else. Nothing was arranged yet.");
        }
        if (from.getValue() == null || to.getValue() == null || day(to).isBefore(day(from))) {
            return Optional.of(
                    "Choose the first and the last day, the last not before the first. Nothing was arranged yet.");
        }
        return Optional.empty();
    }

    private void done(String words) {
        show();
        alert.say("");
        status.say(words);
    }

    private static LocalDate day(DateField field) {
        return java.util.Objects.requireNonNull(field.getValue());
    }
}
