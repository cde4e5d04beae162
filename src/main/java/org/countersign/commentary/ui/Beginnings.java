package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.countersign.commentary.WritingTemplate;

/** Ways to begin a text, as long as none stands there. */
class Beginnings extends Div {

    private final Consumer<String> begin;

    Beginnings(WritingTemplate template, String lastMonth, Consumer<String> begin) {
        this.begin = begin;
        addClassName("beginnings");
        if (!template.headings().isEmpty()) {
            add(button("Use the template", template.text()));
        }
        if (!lastMonth.isBlank()) {
            add(button("Carry forward last month’s text", lastMonth));
        }
    }

    private NativeButton button(String label, String text) {
        return new NativeButton(label, click -> begin.accept(text));
    }
}
