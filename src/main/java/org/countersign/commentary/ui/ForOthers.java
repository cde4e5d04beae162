package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.SharedTexts.Sharing;

/** Other indicators of the month for which the same text can be handed in. */
class ForOthers extends NativeDetails {

    private final transient Map<Sharing, Checkbox> choices = new LinkedHashMap<>();

    ForOthers(List<Sharing> all) {
        super("This text is for other indicators too");
        addClassName("for-others");
        Div list =
                new Div(new Paragraph("Tick them, and the text is submitted for each. Each is then signed with its own"
                        + " figure. A text that stands there now stays in its history."));
        all.stream().filter(Sharing::open).forEach(one -> {
            Checkbox box = new Checkbox(
                    one.reference() + " " + one.title() + ", " + one.state().words());
            box.setValue(one.shared());
            choices.put(one, box);
            list.add(box);
        });
        setContent(list);
        setOpen(all.stream().anyMatch(one -> one.open() && one.shared()));
        setVisible(!choices.isEmpty());
    }

    List<CommentaryId> chosen() {
        return chosenOnes().stream().map(Sharing::commentary).toList();
    }

    /** "EH1b, EH1c"; empty where none is ticked. */
    String references() {
        return chosenOnes().stream().map(Sharing::reference).collect(Collectors.joining(", "));
    }

    private List<Sharing> chosenOnes() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
