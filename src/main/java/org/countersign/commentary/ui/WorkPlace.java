package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.countersign.commentary.State;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveNotice;
import org.countersign.uikit.LiveStatus;
import org.jspecify.annotations.Nullable;

/** Where one item is open, beneath what was last said about the work. */
class WorkPlace extends Div {

    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final LiveNotice notice = new LiveNotice();
    private final Div place = new Div();
    private transient @Nullable ItemPage open;
    private @Nullable ItemPane pane;

    WorkPlace() {
        addClassName("work-place");
        add(status, alert, place, notice);
    }

    Optional<ItemPage> open() {
        return Optional.ofNullable(open);
    }

    void show(ItemPage item, ItemPane shown) {
        open = item;
        pane = shown;
        put(shown);
    }

    void showEnd(Component end) {
        open = null;
        pane = null;
        put(end);
    }

    void show(State state) {
        Optional.ofNullable(pane).ifPresent(shown -> shown.show(state));
    }

    void say(String words) {
        alert.clear();
        status.say(words);
    }

    void alert(String words) {
        status.clear();
        alert.say(words);
    }

    /** Somebody else may have moved what is open on: says so, and changes nothing of it unless asked to. */
    void compare(ItemPage now, Runnable showAnew) {
        boolean overtaken = Optional.ofNullable(pane)
                .filter(shown -> shown.overtakenBy(now.commentary()))
                .isPresent();
        if (overtaken) {
            notice.offer(
                    now.name() + " was changed by somebody else and is "
                            + now.commentary().state().words() + " now.",
                    showAnew);
        }
    }

    void takeFocus() {
        Optional.ofNullable(pane).ifPresent(ItemPane::takeFocus);
    }

    private void put(Component shown) {
        notice.clear();
        place.removeAll();
        place.add(shown);
    }
}
