package org.countersign.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Vaadin's "connection lost" lies outside every landmark and is not announced; as a status it is, and in words that say
 * what becomes of the page.
 */
@Component
class ConnectionNotice implements VaadinServiceInitListener {

    private static final String MARK = """
            document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
            const words = window.Vaadin?.connectionIndicator;
            if (words) {
              words.offlineText = $0;
              words.reconnectingText = $0;
              words.onlineText = $1;
            }
            """;

    private static final String LOST =
            "No connection. This page shows how things stood; it catches up when the connection is back.";
    private static final String BACK = "Connected again. This page is up to date.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(MARK, LOST, BACK));
    }
}
