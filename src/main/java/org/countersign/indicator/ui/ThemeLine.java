package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.indicator.Theme;
import org.countersign.tenancy.Unseen;

/** A theme with what can be done about it. */
class ThemeLine extends Div {

    ThemeLine(Theme theme, int last, Acts acts) {
        addClassName("line");
        TextField name = new TextField("Theme " + theme.position());
        name.setValue(theme.name());
        name.setMaxLength(100);
        name.setManualValidation(true);
        NativeButton up = button("Up", theme, () -> acts.move(theme, -1));
        NativeButton down = button("Down", theme, () -> acts.move(theme, 1));
        up.setEnabled(theme.position() > 1);
        down.setEnabled(theme.position() < last);
        add(
                name,
                button("Rename", theme, () -> rename(name, theme, acts)),
                up,
                down,
                button("Remove…", theme, () -> acts.remove(theme)));
    }

    private static void rename(TextField name, Theme theme, Acts acts) {
        name.setErrorMessage("Write a name.");
        name.setInvalid(Unseen.only(name.getValue()));
        if (!name.isInvalid()) {
            acts.rename(theme, name.getValue());
        }
    }

    private static NativeButton button(String words, Theme theme, Runnable act) {
        NativeButton button = new NativeButton(words, click -> act.run());
        button.setAriaLabel(words.replace("…", "") + " " + theme.name());
        return button;
    }

    /** What happens when something is chosen. */
    interface Acts {

        void rename(Theme theme, String wanted);

        void move(Theme theme, int places);

        void remove(Theme theme);
    }
}
