package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.countersign.commentary.Hint;

/** What is worth a second look in a text, in grey beneath it; said once, and again only when it changed. */
class HintList extends Div {

    private transient List<Hint> shown = List.of();

    HintList() {
        addClassName("hints");
        getElement().setAttribute("role", "status");
    }

    void show(List<Hint> hints) {
        if (!Objects.equals(hints, shown)) {
            shown = hints;
            removeAll();
            if (!hints.isEmpty()) {
                add(new Paragraph("Worth a second look"), list(hints));
            }
        }
    }

    private static UnorderedList list(List<Hint> hints) {
        UnorderedList list = new UnorderedList();
        hints.forEach(hint -> list.add(new ListItem(hint.words())));
        return list;
    }
}
