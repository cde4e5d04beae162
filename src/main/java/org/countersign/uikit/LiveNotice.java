package org.countersign.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Says that others changed what is shown, and shows it when asked: nothing moves by itself under whoever reads it. */
public final class LiveNotice extends Div {

    private final LiveStatus status = new LiveStatus();
    private final NativeButton button = new NativeButton("Show the changes", click -> shown());
    private transient Runnable show = () -> {};

    public LiveNotice() {
        addClassNames("live-notice", "no-print");
        getElement().setAttribute("tabindex", "-1");
        button.setVisible(false);
        add(status, button);
    }

    public void say(String words) {
        button.setVisible(false);
        status.say(words);
    }

    /** Says so with a button that does the rest. */
    public void offer(String words, Runnable doing) {
        status.say(words);
        show = doing;
        button.setVisible(true);
    }

    public void clear() {
        say("");
    }

    /** The button goes, and the keyboard with it: it goes on from here. */
    private void shown() {
        show.run();
        say("This is how it stands now.");
        getElement().callJsFunction("focus");
    }
}
