package org.countersign.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How many pages one session keeps open on the server. Beyond that the one longest unheard of is closed; whoever comes
 * back to that tab gets the page anew, with what was saved of the text.
 */
@Component
class OpenTabs implements VaadinServiceInitListener {

    static final int MOST = 20;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(OpenTabs::makeRoom);
    }

    private static void makeRoom(UIInitEvent init) {
        List<UI> open = init.getUI().getSession().getUIs().stream()
                .filter(ui -> !ui.isClosing() && ui != init.getUI())
                .sorted(Comparator.comparingLong(OpenTabs::heardOf))
                .toList();
        open.stream().limit(Math.max(0, open.size() + 1 - MOST)).forEach(UI::close);
    }

    private static long heardOf(UI ui) {
        return ui.getInternals().getLastHeartbeatTimestamp();
    }
}
