package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Two ways to look at the same: as the file, or as a list. */
final class ViewSwitch extends Div {

    private final NativeButton list;
    private final NativeButton file;

    /** @param turned told whether the file is to be shown */
    ViewSwitch(String name, String ofList, String ofFile, Consumer<Boolean> turned) {
        list = new NativeButton(ofList, click -> turned.accept(false));
        file = new NativeButton(ofFile, click -> turned.accept(true));
        addClassNames("kind-filter", "view-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        add(list, file);
    }

    void show(boolean asFile) {
        list.getElement().setAttribute("aria-pressed", Boolean.toString(!asFile));
        file.getElement().setAttribute("aria-pressed", Boolean.toString(asFile));
    }
}
