package org.countersign.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.tenancy.Suspension;

/** On every page of a suspended authority: since when, why, what still works and whom to ask. */
class SuspensionNotice extends Section {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    SuspensionNotice() {
        addClassName("suspension");
        setAriaLabel("Suspension");
        setVisible(false);
    }

    void show(String authority, Suspension suspension) {
        removeAll();
        Span title = new Span(title(authority, suspension));
        title.addClassName("suspension-title");
        add(new Paragraph(title), new Paragraph(reason(suspension)), new Paragraph(WHAT_NOW));
        setVisible(true);
    }

    static String title(String authority, Suspension suspension) {
        return authority + " has been suspended since " + MOMENT.format(suspension.since()) + ".";
    }

    static String reason(Suspension suspension) {
        return "Reason given by the operator: " + suspension.because();
    }

    static final String WHAT_NOW = "Everything can be read and exported as before. Nothing can be written, signed off,"
            + " imported or changed until the operator restores it. Ask your performance team, or the operator of this"
            + " installation.";
}
