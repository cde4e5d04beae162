package org.countersign.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntSupplier;

/** "Notices", and how many are unread; counted when it is shown and again when some were read or came. */
class BellLink extends Anchor {

    private final transient IntSupplier unread;
    private final Span count = new Span();
    private final Span unit = new Span(" unread");

    BellLink(String href, IntSupplier unread) {
        super(href, "Notices ");
        this.unread = unread;
        addClassName("bell");
        count.addClassName("count");
        unit.addClassName("visually-hidden");
        count.getElement().setAttribute("role", "status");
        add(count, unit);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        var listening = ComponentUtil.addListener(page, NoticesRead.class, read -> show());
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
        show();
    }

    /** Told to screen readers too: others add to it while somebody reads. */
    final void show() {
        int number = unread.getAsInt();
        count.setText(Integer.toString(number));
        count.setVisible(number > 0);
        unit.setVisible(number > 0);
    }
}
