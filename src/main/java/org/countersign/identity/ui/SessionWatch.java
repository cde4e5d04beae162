package org.countersign.identity.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every page warns before its person is signed out, and says so once they are: frontend/session.js. */
@Component
class SessionWatch implements VaadinServiceInitListener {

    private static final String WATCH =
            "import(new URL('assets/session.js', document.baseURI)).then(session => session.watch())";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        SystemMessages words = words();
        event.getSource().setSystemMessagesProvider(about -> words);
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(WATCH));
    }

    /** For a page without our script; with it, a dialog of ours takes the place of Vaadin's. */
    private static SystemMessages words() {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption("You have been signed out");
        words.setSessionExpiredMessage("Commentary that you were writing is kept in this browser. Sign in again to go"
                + " on: click here or press Escape.");
        words.setSessionExpiredURL(null);
        return words;
    }
}
