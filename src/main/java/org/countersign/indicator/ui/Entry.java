package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** One thing in a line, with what can be done about it. */
class Entry extends Div {

    /** A button by its words; its name says what it is about. */
    record Act(String words, Runnable does) {}

    Entry(String name, List<? extends Component> said, List<Act> acts) {
        addClassName("line");
        said.forEach(this::add);
        acts.forEach(act -> {
            NativeButton button =
                    new NativeButton(act.words(), click -> act.does().run());
            button.setAriaLabel(act.words().replace("…", "") + " " + name);
            add(button);
        });
    }
}
