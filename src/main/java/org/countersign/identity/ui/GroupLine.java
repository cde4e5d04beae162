package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.identity.GroupRole;
import org.countersign.identity.Role;

/** One group and the role it gives. */
class GroupLine extends Div {

    private final TextField group = new TextField("Group");
    private final ComboBox<Role> role = new ComboBox<>("Role", Role.values());

    GroupLine() {
        addClassName("group-line");
        role.setItemLabelGenerator(Role::words);
        Button remove = new Button("Take away", click -> removeFromParent());
        remove.addFocusListener(focus -> remove.setAriaLabel("Take away group " + group.getValue()));
        add(group, role, remove);
    }

    GroupLine(GroupRole value) {
        this();
        group.setValue(value.group());
        role.setValue(value.role());
    }

    void focus() {
        group.focus();
    }

    boolean isIncomplete() {
        return group.getValue().isBlank() || role.isEmpty();
    }

    GroupRole value() {
        return new GroupRole(group.getValue().strip(), role.getValue());
    }
}
