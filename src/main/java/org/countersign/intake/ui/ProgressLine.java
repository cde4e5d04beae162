package org.countersign.intake.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import org.countersign.intake.Pace;

/** The browser's own progress bar; as long as nobody knows how much there is to do, it says no share. */
@Tag("progress")
final class ProgressLine extends HtmlComponent {

    private static final int WHOLE = 100;

    ProgressLine() {
        getElement().setAttribute("max", Integer.toString(WHOLE));
    }

    void setName(String name) {
        getElement().setAttribute("aria-label", name);
    }

    void show(Pace pace, String words) {
        getElement().setAttribute("aria-valuetext", words);
        if (pace.percent() == 0) {
            getElement().removeAttribute("value");
        } else {
            getElement().setAttribute("value", Integer.toString(pace.percent()));
        }
    }
}
