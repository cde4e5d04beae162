package org.countersign.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.countersign.identity.Role;

/** Which roles somebody has, one at least. */
class RoleBoxes extends CheckboxGroup<Role> {

    RoleBoxes(Set<Role> roles) {
        super("Roles");
        addClassName("role-boxes");
        setItems(Role.values());
        setItemLabelGenerator(Role::words);
        setItemHelperGenerator(RoleBoxes::help);
        setManualValidation(true);
        setValue(roles);
    }

    /** Where a heading above says what they are. */
    RoleBoxes namedByHeading() {
        setLabel("");
        setAriaLabel("Roles");
        return this;
    }

    /** Whether one is ticked; says so if none is. */
    boolean isAnswered() {
        setErrorMessage("Tick at least one role.");
        setInvalid(getValue().isEmpty());
        return !isInvalid();
    }

    private static String help(Role role) {
        return switch (role) {
            case REPORTER -> "Writes commentary on the indicators they report";
            case OWNER -> "Signs off commentary on the indicators they own";
            case LEADER -> "Reads the scorecard and signed texts";
            case PERFORMANCE_TEAM -> "Imports figures, runs the cycle, looks after people";
        };
    }
}
