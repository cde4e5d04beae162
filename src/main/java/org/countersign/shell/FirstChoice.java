package org.countersign.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** In every list to choose from, Enter takes the first of what was typed: frontend/choice.js. */
@Component
class FirstChoice implements VaadinServiceInitListener {

    private static final String WATCH =
            "import(new URL('assets/choice.js', document.baseURI)).then(choice => choice.watch())";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(WATCH));
    }
}
