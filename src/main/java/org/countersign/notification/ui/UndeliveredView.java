package org.countersign.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countersign.notification.Notice;
import org.countersign.notification.Undelivered;
import org.countersign.notification.Undelivered.Stuck;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** E-mails that did not get through, for the performance team: to whom, why, and a way to send them again. */
@Route(AuthorityInUrl.ROUTE + UndeliveredView.PAGE)
@PageTitle("E-mails not delivered – Countersign")
@PermitAll
class UndeliveredView extends Section implements BeforeEnterObserver {

    static final String PAGE = "notices/undelivered";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient AuthorityInUrl url;
    private final transient Undelivered undelivered;
    private final transient Access access;
    private final LiveStatus status = new LiveStatus();
    private final NativeButton all = new NativeButton("Send all again", click -> allAgain());
    private final Div list = new Div();
    private transient @Nullable AuthorityId authority;

    UndeliveredView(AuthorityInUrl url, Undelivered undelivered, Access access) {
        this.url = url;
        this.undelivered = undelivered;
        this.access = access;
        addClassName("page");
        PageHeader header = new PageHeader("E-mails that could not be delivered");
        header.act(all);
        add(
                header,
                status,
                new Paragraph(
                        "Everybody finds the same in their notices. An e-mail that fails is tried again after growing"
                                + " pauses, for two days; then it is given up and stays here until somebody sends it again."),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        if (!access.may(here, Right.COORDINATE)) {
            throw new NotFoundException();
        }
        authority = here;
        show(here);
    }

    private void show(AuthorityId here) {
        List<Stuck> stuck = undelivered.all(here);
        all.setVisible(!stuck.isEmpty());
        list.removeAll();
        if (stuck.isEmpty()) {
            list.add(new Paragraph("Every e-mail has left."));
        } else {
            UnorderedList items = new UnorderedList();
            items.addClassName("notices");
            stuck.forEach(one -> items.add(item(here, one)));
            list.add(items);
        }
        list.add(new Anchor(url.path(here, HowView.PAGE), "How you are told"));
    }

    private ListItem item(AuthorityId here, Stuck stuck) {
        Span to = new Span("To " + stuck.to() + ": " + stuck.problem() + ".");
        Span when = new Span(when(stuck));
        when.addClassNames("small", "soft");
        NativeButton again = new NativeButton("Send again", click -> again(here, stuck));
        again.addClassName("quiet");
        again.setAriaLabel("Send again to " + stuck.to());
        return new ListItem(to, when, saying(here, stuck), again);
    }

    private NativeDetails saying(AuthorityId here, Stuck stuck) {
        NativeDetails details = new NativeDetails("What it says");
        details.addToggleListener(toggle -> {
            UnorderedList lines = new UnorderedList();
            undelivered.saying(here, stuck.letter()).stream()
                    .map(Notice::words)
                    .forEach(words -> lines.add(new ListItem(words)));
            details.setContent(lines);
        });
        return details;
    }

    private static String when(Stuck stuck) {
        Instant next = stuck.next();
        return "since " + MOMENT.format(stuck.since())
                + (next == null ? ", given up" : ", tried again " + MOMENT.format(next));
    }

    private void again(AuthorityId here, Stuck stuck) {
        undelivered.again(here, stuck.letter());
        show(here);
        status.say("The e-mail to " + stuck.to() + " is sent again now.");
    }

    private void allAgain() {
        if (authority != null) {
            undelivered.allAgain(authority);
            show(authority);
            status.say("All of them are sent again now.");
        }
    }
}
