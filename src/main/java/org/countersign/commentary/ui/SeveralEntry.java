package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.commentary.Seen;
import org.countersign.commentary.SeenIndicator;
import org.countersign.commentary.ToSign;
import org.countersign.commentary.WordDifference;

/** One commentary to sign: its figure, what wants a look, its text, and what changed from last month's. */
class SeveralEntry extends Div {

    private final transient ToSign toSign;
    private final Checkbox tick;

    SeveralEntry(ToSign toSign, String address, boolean ticked, Runnable counted) {
        this.toSign = toSign;
        addClassName("several-entry");
        tick = new Checkbox(toSign.indicator().reference() + " "
                + toSign.indicator().description().title() + ", "
                + Period.month(toSign.month()).label());
        tick.setValue(ticked);
        tick.addValueChangeListener(change -> counted.run());
        add(tick, figures(toSign.figures()), looks(toSign.looks()), new CommentaryText(toSign.commentary()));
        if (!toSign.lastMonth().isBlank() && !toSign.commentary().text().isBlank()) {
            add(changes());
        }
        Anchor open = new Anchor(address, "Open it in My work");
        open.getElement()
                .setAttribute("aria-label", "Open " + toSign.indicator().reference() + " in My work");
        add(open);
    }

    ToSign toSign() {
        return toSign;
    }

    boolean isTicked() {
        return tick.getValue();
    }

    private static Paragraph figures(Seen seen) {
        Stream<String> parts = seen.isOfOverview()
                ? seen.indicators().stream().map(SeenIndicator::words)
                : Stream.concat(
                        Stream.of(
                                seen.value(),
                                "on the previous period " + seen.changeOnPrevious(),
                                "on last year " + seen.changeOnLastYear(),
                                seen.judgement(),
                                seen.targetStatus()),
                        seen.benchmarks().stream());
        Paragraph figures = new Paragraph(
                String.join("; ", parts.filter(part -> !part.isEmpty()).toList()));
        figures.addClassName("several-figures");
        return figures;
    }

    private static Component looks(List<String> looks) {
        UnorderedList list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(look)));
        list.addClassName("looks");
        list.setVisible(!looks.isEmpty());
        return list;
    }

    /** Compared when it is opened: a hundred comparisons that nobody reads are not made. */
    private NativeDetails changes() {
        Div compared = new Div();
        NativeDetails details = new NativeDetails("What changed from last month’s text", compared);
        details.addToggleListener(toggle -> {
            compared.removeAll();
            if (toggle.isOpened()) {
                compared.add(new DifferenceText(WordDifference.between(
                        toSign.lastMonth(), toSign.commentary().text())));
            }
        });
        return details;
    }
}
