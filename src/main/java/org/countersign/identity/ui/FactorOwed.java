package org.countersign.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** In place of what a session without its person's second factor may not see. */
class FactorOwed extends Section {

    FactorOwed() {
        addClassName("settings-section");
        Anchor use = new Anchor("second-factor?then=/account", "Use your second factor");
        use.setRouterIgnore(true);
        add(
                new H2("Second factor"),
                new Paragraph("You have a second factor that was not used in this session. The rest of your account is"
                        + " shown once you have used it."),
                use);
    }
}
