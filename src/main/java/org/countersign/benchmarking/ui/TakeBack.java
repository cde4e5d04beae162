package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.NativeButton;
import org.countersign.benchmarking.SharedIndicator;

/** Ends what one reader sees of an indicator. */
final class TakeBack extends NativeButton {

    TakeBack(SharedIndicator shared, SharedIndicator.Reader reader, Runnable act) {
        super("Take back from " + reader.name(), press -> act.run());
        addClassNames("button", "no-print");
        setAriaLabel("Take back " + shared.indicator().reference() + " from " + reader.name());
    }
}
