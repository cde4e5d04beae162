package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;
import org.countersign.commentary.State;
import org.countersign.uikit.StateMark;

/** How many commentaries stand where: a bar each, and a number that leads to them. */
class StateBars extends UnorderedList {

    /** @param address of the scorecard filtered by a state */
    StateBars(Map<State, Long> counts, Function<State, String> address) {
        addClassName("state-bars");
        getElement().setAttribute("aria-label", "Commentaries by state");
        long all =
                Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
        for (State state : State.values()) {
            long count = counts.getOrDefault(state, 0L);
            add(new ListItem(
                    new StateMark(state.shape(), state.words()), bar(count, all), number(count, state, address)));
        }
    }

    private static Span bar(long count, long all) {
        Span filled = new Span();
        filled.getStyle().set("inline-size", "%d%%".formatted(100 * count / all));
        Span bar = new Span(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Anchor number(long count, State state, Function<State, String> address) {
        Anchor number = new Anchor(address.apply(state), Long.toString(count));
        number.setAriaLabel(count + " " + state.words() + ": show on the scorecard");
        return number;
    }
}
