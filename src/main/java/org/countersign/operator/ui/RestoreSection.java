package org.countersign.operator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.countersign.tenancy.Suspension;

/** Says why an authority is suspended, and ends that. */
class RestoreSection extends Section {

    RestoreSection(String name, Suspension why, Runnable restore) {
        addClassName("operator-act");
        NativeButton button = new NativeButton("Restore " + name, click -> restore.run());
        button.addClassName("primary");
        add(
                new H2("Suspended"),
                new Paragraph("Since " + LondonTime.moment(why.since()) + ". Reason given: " + why.because()),
                button);
    }
}
