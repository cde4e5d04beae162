package org.countersign.notification.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Whoever has this page open has read some notices. */
class NoticesRead extends ComponentEvent<UI> {

    NoticesRead(UI page) {
        super(page, false);
    }
}
