package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.commentary.TextRule;
import org.countersign.commentary.TextRules;

/** One box for each rule by which a figure asks for a text. */
class RulesFields extends Div {

    private final Checkbox everything = new Checkbox("Every figure asks for a commentary");
    private final Map<TextRule, Checkbox> boxes = new EnumMap<>(TextRule.class);

    RulesFields() {
        addClassNames("rows", "rules");
        everything.setHelperText("Where none of the rules below applies, “nothing to add” is an answer.");
        for (TextRule rule : TextRule.values()) {
            boxes.put(rule, new Checkbox(rule.question()));
        }
        boxes.get(TextRule.WORST_QUARTILE)
                .setHelperText("Counts for indicators that are linked to a published series.");
        boxes.get(TextRule.BEYOND_THRESHOLD)
                .setHelperText(
                        "Most monthly figures do: this asks for many texts. A change on a small base asks for none.");
        add(everything, new Paragraph("A text is required where"));
        boxes.values().forEach(this::add);
    }

    void show(TextRules rules) {
        everything.setValue(rules.everything());
        boxes.forEach((rule, box) -> box.setValue(rules.rules().contains(rule)));
    }

    TextRules read() {
        return new TextRules(
                everything.getValue(),
                boxes.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
