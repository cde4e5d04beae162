package org.countersign.scorecard.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.scorecard.ColumnGroup;
import org.countersign.scorecard.Layout;
import org.countersign.uikit.LiveStatus;

/** Groups of columns to tick, and to move up and down. */
class ColumnOrder extends Div {

    private final List<ColumnGroup> order;
    private final Set<ColumnGroup> shown = EnumSet.noneOf(ColumnGroup.class);
    private final OrderedList list = new OrderedList();
    private final LiveStatus moved = new LiveStatus();

    ColumnOrder(Layout layout) {
        order = new ArrayList<>(layout.all());
        shown.addAll(layout.columns());
        addClassName("column-order");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Columns, in their order");
        add(list, moved);
        fill();
    }

    List<ColumnGroup> shown() {
        return order.stream().filter(shown::contains).toList();
    }

    private void fill() {
        list.removeAll();
        order.forEach(group -> list.add(item(group)));
    }

    private ListItem item(ColumnGroup group) {
        Checkbox box = new Checkbox(group.words(), shown.contains(group));
        box.addValueChangeListener(change -> turn(group, change.getValue()));
        int at = order.indexOf(group);
        return new ListItem(
                box, mover("Up", group, at > 0, at - 1), mover("Down", group, at < order.size() - 1, at + 1));
    }

    private void turn(ColumnGroup group, boolean on) {
        if (on) {
            shown.add(group);
        } else {
            shown.remove(group);
        }
    }

    /** Stays where the focus is: the button of the group that was moved, in its new place. */
    private NativeButton mover(String word, ColumnGroup group, boolean possible, int to) {
        NativeButton button = new NativeButton(word, press -> move(word, group, to));
        button.setEnabled(possible);
        button.getElement().setAttribute("aria-label", "Move " + group.words() + " " + word.toLowerCase(Locale.UK));
        return button;
    }

    private void move(String word, ColumnGroup group, int to) {
        Collections.swap(order, order.indexOf(group), to);
        fill();
        moved.say(group.words() + " is now number " + (to + 1) + " of " + order.size() + ".");
        ListItem item = (ListItem) list.getComponentAt(to);
        item.getChildren()
                .filter(child -> child instanceof NativeButton)
                .map(NativeButton.class::cast)
                .filter(NativeButton::isEnabled)
                .reduce((first, second) -> word.equals("Up") ? first : second)
                .ifPresent(NativeButton::focus);
    }
}
