package org.countersign.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import org.countersign.intake.Handed;
import org.countersign.intake.Received;
import org.countersign.uikit.Alert;

/** A file of which it is not clear what it means, until somebody says so. */
final class UnclearPane extends Section {

    private final H2 heading;

    UnclearPane(Received.Unclear unclear, Looking looking, BiConsumer<Handed, String> read, Runnable another) {
        addClassName("preview");
        heading = new H2("How is " + unclear.handed().name() + " to be read?");
        heading.getElement().setAttribute("tabindex", "-1");
        Alert alert = new Alert();
        NativeButton other = new NativeButton("Choose another file", click -> another.run());
        other.addClassName("quiet");
        add(heading, alert, new MappingPane(unclear.handed(), looking, read), other);
        alert.say("Nothing was imported. " + unclear.sentence());
    }

    void keepFocus(String id) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", id);
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }
}
