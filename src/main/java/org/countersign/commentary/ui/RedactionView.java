package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.Reason;
import org.countersign.commentary.Reasons;
import org.countersign.commentary.Redaction;
import org.countersign.commentary.Redactions;
import org.countersign.commentary.RefusalWords;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** For the performance team: words that must go from all texts. One asks, another confirms. */
@Route(AuthorityInUrl.ROUTE + RedactionView.PAGE)
@PageTitle("Remove words – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class RedactionView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/removal";

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final transient Redactions redactions;
    private final transient RefusalWords words;
    private final Ways ways = SettingsWays.make();
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final TextField wanted = new TextField("Words to remove");
    private final TextArea reason = new TextArea("Why");
    private final Div waiting = new Div();
    private final Div over = new Div();
    private transient AuthorityId authority = new AuthorityId(1);

    RedactionView(AuthorityInUrl url, SignOffReading reading, Redactions redactions, RefusalWords words) {
        this.url = url;
        this.reading = reading;
        this.redactions = redactions;
        this.words = words;
        addClassNames("template", "removal");
        wanted.setHelperText("As they stand in the texts. Capitals do not matter; parts of longer words stay.");
        reason.setHelperText("It is kept. Do not repeat the words here.");
        reason.setMaxLength(Reasons.LONGEST);
        NativeButton ask = new NativeButton("Ask for removal", click -> ask());
        ask.addClassName("primary");
        add(
                new PageHeader("Remove words"),
                ways,
                new Paragraph("For words that must not be kept, such as a child’s name. Once another of the performance"
                        + " team confirms, they are replaced by [removed] in every commentary, in all its versions,"
                        + " reasons and remarks. This cannot be undone. The record keeps that it happened, by whom and"
                        + " why."),
                status,
                alert,
                wanted,
                reason,
                ask,
                new H2("Waiting for confirmation"),
                waiting,
                new H2("Before"),
                over);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        SettingsWays.show(ways, url, authority, PAGE);
        if (!reading.mayRoute(authority)) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        List<Redaction> all = redactions.all(authority);
        waiting.removeAll();
        over.removeAll();
        all.stream().filter(one -> one.state() == Redaction.State.ASKED).forEach(one -> waiting.add(asked(one)));
        OrderedList list = new OrderedList();
        all.stream().filter(one -> one.state() != Redaction.State.ASKED).forEach(one -> list.add(ended(one)));
        if (waiting.getComponentCount() == 0) {
            waiting.add(new Paragraph("Nothing waits."));
        }
        over.add(list.getComponentCount() == 0 ? new Paragraph("Nothing was removed yet.") : list);
    }

    private Div asked(Redaction asked) {
        int places = redactions.places(authority, asked.words());
        NativeButton confirm = new NativeButton(
                "Remove “" + asked.words() + "” for good",
                click -> answered(redactions.confirm(authority, asked.id()), "The words are removed everywhere."));
        confirm.setVisible(reading.me(authority)
                .filter(me -> me.id().equals(asked.asker()))
                .isEmpty());
        NativeButton drop = new NativeButton(
                "Drop", click -> answered(redactions.drop(authority, asked.id()), "Nothing was removed."));
        drop.getElement().setAttribute("aria-label", "Drop the removal of “" + asked.words() + "”");
        Div actions = new Div(confirm, drop);
        actions.addClassName("actions");
        Div entry = new Div(
                new Paragraph("“" + asked.words() + "” in " + places
                        + (places == 1 ? " place" : " places (texts, versions and remarks)") + ", asked by "
                        + asked.askedBy() + ", " + LondonTime.moment(asked.askedAt()) + ". Reason: " + asked.reason()),
                new Paragraph(confirm.isVisible() ? "" : "You asked for it, so somebody else of the team confirms it."),
                actions);
        entry.addClassName("removal-asked");
        return entry;
    }

    private static ListItem ended(Redaction redaction) {
        String what = redaction.state() == Redaction.State.DONE
                ? "removed from " + redaction.places() + " places, confirmed by "
                : "dropped by ";
        return new ListItem(LondonTime.moment(redaction.askedAt()) + ": asked by " + redaction.askedBy() + ", " + what
                + redaction.ender().orElse("") + ". Reason: " + redaction.reason());
    }

    private void ask() {
        Optional<Reason> wrong = redactions.ask(authority, new Redaction.Asked(wanted.getValue(), reason.getValue()));
        if (wrong.isEmpty()) {
            wanted.clear();
            reason.clear();
        }
        answered(wrong, "It waits for somebody else of the performance team to confirm it. Nothing is removed yet.");
    }

    private void answered(Optional<Reason> wrong, String done) {
        show();
        alert.say(wrong.map(words::of).orElse(""));
        status.say(wrong.isEmpty() ? done : "");
    }
}
