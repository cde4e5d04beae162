package org.countersign.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.notification.Notice;

/** One notice: what happened as a link to it, when, and whether it is new. */
class NoticeItem extends ListItem {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    NoticeItem(Notice notice, String href, Runnable read) {
        Anchor what = new Anchor(href, notice.words());
        add(what, when(notice.at()));
        if (!notice.read()) {
            addClassName("unread");
            what.getElement().addEventListener("click", click -> read.run());
            add(mark(), button(notice, read));
        }
    }

    private static Span when(Instant at) {
        Span when = new Span(MOMENT.format(at));
        when.addClassNames("small", "soft");
        return when;
    }

    private static Span mark() {
        Span mark = new Span("New");
        mark.addClassName("new");
        return mark;
    }

    private static NativeButton button(Notice notice, Runnable read) {
        NativeButton button = new NativeButton("Mark as read", click -> read.run());
        button.addClassName("quiet");
        button.setAriaLabel("Mark as read: " + notice.words());
        return button;
    }
}
