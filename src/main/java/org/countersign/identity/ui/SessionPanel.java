package org.countersign.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.countersign.identity.OwnSession;
import org.countersign.identity.OwnSessions;
import org.countersign.identity.SessionId;
import org.countersign.uikit.LiveStatus;

/** Where somebody is signed in, with buttons that end it. */
class SessionPanel extends Section {

    private final transient OwnSessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final LiveStatus status = new LiveStatus();
    private final NativeButton others = new NativeButton("Sign out everywhere else", click -> endOthers());

    SessionPanel(OwnSessions sessions) {
        this.sessions = sessions;
        addClassName("settings-section");
        list.addClassName("rows");
        add(
                new H2("Where you are signed in"),
                new Paragraph("If you do not know one of these, end it and change your password."),
                status,
                list,
                others);
        show();
    }

    private void show() {
        List<OwnSession> open = sessions.open();
        list.removeAll();
        open.forEach(session -> list.add(row(session)));
        others.setVisible(here().isPresent() && open.size() > 1);
    }

    private ListItem row(OwnSession session) {
        boolean isHere = here().filter(session.id()::equals).isPresent();
        Span title = new Span(session.browser() + (isHere ? " (this browser)" : ""));
        title.addClassName("entry-title");
        Span details = new Span("signed in %s %s from %s, last used %s"
                .formatted(
                        session.way().words(),
                        PlainTime.of(session.started()),
                        session.address(),
                        PlainTime.of(session.active())));
        details.addClassNames("soft", "small");
        ListItem row = new ListItem(title, details);
        if (!isHere) {
            row.add(end(session));
        }
        return row;
    }

    private NativeButton end(OwnSession session) {
        NativeButton end = new NativeButton("Sign out", click -> end(session.id(), session.browser()));
        end.setAriaLabel("Sign out " + session.browser() + ", signed in " + PlainTime.of(session.started()));
        return end;
    }

    private void end(SessionId session, String browser) {
        boolean ended = sessions.end(session);
        show();
        status.say(ended ? browser + " is signed out." : "That sign-in had ended already.");
    }

    private void endOthers() {
        here().ifPresent(here -> {
            int ended = sessions.endOthers(here);
            show();
            status.say(ended == 1 ? "One other browser is signed out." : ended + " other browsers are signed out.");
        });
    }

    private static Optional<SessionId> here() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .flatMap(session -> SessionId.of(session.getAttribute(SessionId.ATTRIBUTE)));
    }
}
