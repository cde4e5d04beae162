package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.commentary.TextRulePlan;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/** When a text is required: for the authority, or for one indicator that goes by rules of its own. */
class RulesPart extends Section {

    private final transient TextRulesReading reading;
    private final transient Consumer<String> said;
    private final Paragraph current = new Paragraph();
    private final Checkbox own = new Checkbox("This indicator has rules of its own");
    private final RulesFields fields = new RulesFields();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient @Nullable IndicatorId indicator;

    RulesPart(TextRulesReading reading, Consumer<String> said) {
        this.reading = reading;
        this.said = said;
        own.addValueChangeListener(change -> fields.setVisible(change.getValue()));
        add(
                new H2("When a text is required"),
                current,
                own,
                fields,
                new NativeButton("Save the rules", click -> save()));
    }

    void show(AuthorityId where, @Nullable IndicatorId of) {
        authority = where;
        indicator = of;
        TextRulePlan plan = reading.plan(authority);
        boolean single = of != null;
        own.setVisible(single);
        own.setValue(!single || plan.exactly(of).isPresent());
        fields.setVisible(own.getValue());
        fields.show(single ? plan.of(of) : plan.ofAuthority());
        current.setText(
                single
                        ? "The authority’s rules: " + plan.ofAuthority().words() + "."
                        : "What no rule asks for is “not required”: it is never late, and whoever wants to can still write.");
    }

    private void save() {
        IndicatorId single = indicator;
        if (single == null) {
            reading.set(authority, fields.read());
        } else {
            reading.set(authority, single, own.getValue() ? Optional.of(fields.read()) : Optional.empty());
        }
        show(authority, single);
        said.accept("The rules are saved. They count at once, for every month that is open.");
    }
}
