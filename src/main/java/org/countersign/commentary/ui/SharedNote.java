package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.commentary.SharedTexts.Sharing;

/** With which other indicators a commentary was handed in, and how each of them stands. */
class SharedNote extends Paragraph {

    SharedNote(List<Sharing> all) {
        addClassName("shared-note");
        List<Sharing> shared = all.stream().filter(Sharing::shared).toList();
        setVisible(!shared.isEmpty());
        setText("One text was submitted for this and for "
                + shared.stream()
                        .map(one -> one.reference() + " (" + one.state().words() + ")")
                        .collect(Collectors.joining(", "))
                + ". Each is signed with its own figure.");
    }
}
