package org.countersign.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Vaadin's "connection lost" lies outside every landmark and is not announced; as a status it is. */
@Component
class ConnectionNotice implements VaadinServiceInitListener {

    private static final String MARK =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(MARK));
    }
}
