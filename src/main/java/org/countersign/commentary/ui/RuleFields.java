package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.CyclePlan;
import org.countersign.commentary.CycleRule;

/** A calendar rule, in working days after a month's end. */
class RuleFields extends Div {

    private final IntegerField due = field("Figures are in");
    private final IntegerField released = field("Figures are released");
    private final IntegerField reporters = field("Reporters submit");
    private final IntegerField owners = field("Owners sign off");
    private final IntegerField further = field("Days more for each further stage");
    private final IntegerField board = field("Board meets (0: not planned)");
    private final IntegerField lock = field("Locks so many days after the board (empty: by hand)");

    RuleFields() {
        addClassName("month-form");
        fields().forEach(this::add);
    }

    void show(CycleRule rule) {
        due.setValue(rule.figuresDue());
        released.setValue(rule.figuresReleased());
        reporters.setValue(rule.reporters());
        owners.setValue(rule.owners());
        further.setValue(rule.further());
        board.setValue(rule.board());
        lock.setValue(rule.locksAfter() < 0 ? null : rule.locksAfter());
    }

    /** Empty where something is missing or out of order. */
    Optional<CycleRule> read() {
        boolean missing = fields().stream().filter(field -> field != lock).anyMatch(field -> field.getValue() == null);
        if (missing) {
            return Optional.empty();
        }
        return Optional.of(new CycleRule(
                        due.getValue(),
                        released.getValue(),
                        reporters.getValue(),
                        owners.getValue(),
                        further.getValue(),
                        board.getValue(),
                        Optional.ofNullable(lock.getValue()).orElse(-1)))
                .filter(CycleRule::inOrder);
    }

    private List<IntegerField> fields() {
        return List.of(due, released, reporters, owners, further, board, lock);
    }

    private static IntegerField field(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(CyclePlan.LATEST);
        field.setManualValidation(true);
        return field;
    }
}
