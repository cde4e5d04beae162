package org.countersign.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.intake.ThemeProposal;

/** Whether new indicators go into themes by the letters of their references, and what those are called. */
final class ThemeQuestions extends FieldSet {

    private static final int LONGEST = 100;

    private final Checkbox wanted = new Checkbox("Put the new indicators into these themes");
    private final Map<String, TextField> names = new HashMap<>();
    private final transient Deciding deciding;

    ThemeQuestions(List<ThemeProposal> proposals, Deciding deciding) {
        super("Into which themes do the new indicators go?");
        this.deciding = deciding;
        addClassName("question");
        Paragraph why =
                new Paragraph("The file has no headings above these rows. Proposed by the letters their references"
                        + " begin with. Without a yes they are without theme until you set one.");
        why.addClassNames("soft", "small");
        wanted.setValue(!deciding.decisions().themes().isEmpty());
        wanted.addValueChangeListener(change -> decide());
        add(why, wanted, fields(proposals));
    }

    private Div fields(List<ThemeProposal> proposals) {
        Div fields = new Div();
        fields.addClassName("names");
        proposals.forEach(proposal -> fields.add(field(proposal)));
        return fields;
    }

    private TextField field(ThemeProposal proposal) {
        TextField field = new TextField(proposal.prefix() + ": " + String.join(", ", proposal.references()));
        field.setValue(deciding.decisions().themes().getOrDefault(proposal.prefix(), proposal.name()));
        field.setMaxLength(LONGEST);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide();
            }
        });
        names.put(proposal.prefix(), field);
        return field;
    }

    private void decide() {
        Map<String, String> themes = new HashMap<>();
        if (wanted.getValue()) {
            names.forEach((prefix, field) -> themes.put(prefix, field.getValue().strip()));
        }
        deciding.decide(decisions -> decisions.theming(themes));
    }
}
