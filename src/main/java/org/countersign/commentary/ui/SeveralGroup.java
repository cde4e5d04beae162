package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.countersign.commentary.ToSign;

/** Some of what waits for a signature, under one heading. Only what is shown can be ticked: nobody signs the unseen. */
class SeveralGroup extends Section {

    static final int AT_ONCE = 50;

    private final String heading;
    private final boolean ticked;
    private final transient Runnable counted;
    private final transient List<SeveralEntry> entries = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private transient List<ToSign> all = List.of();

    /** @param ticked whether they are ticked to begin with */
    SeveralGroup(String heading, boolean ticked, Runnable counted) {
        this.heading = heading;
        this.ticked = ticked;
        this.counted = counted;
        addClassName("several-group");
    }

    void show(List<ToSign> toSign, Function<ToSign, String> address) {
        all = toSign;
        removeAll();
        list.removeAll();
        entries.clear();
        setVisible(!all.isEmpty());
        add(new H2(heading + " (" + all.size() + ")"), list);
        more(address);
    }

    private void more(Function<ToSign, String> address) {
        all.stream().skip(entries.size()).limit(AT_ONCE).forEach(one -> {
            SeveralEntry entry = new SeveralEntry(one, address.apply(one), ticked, counted);
            entries.add(entry);
            list.add(new ListItem(entry));
        });
        int left = all.size() - entries.size();
        if (left > 0) {
            NativeButton next = new NativeButton("Show %d more of %d".formatted(Math.min(AT_ONCE, left), left));
            next.addClickListener(click -> {
                remove(next);
                more(address);
                counted.run();
            });
            add(next);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<ToSign> chosen() {
        return entries.stream()
                .filter(SeveralEntry::isTicked)
                .map(SeveralEntry::toSign)
                .toList();
    }
}
