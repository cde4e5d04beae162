package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Act;
import org.countersign.commentary.State;
import org.countersign.commentary.TextDigest;
import org.countersign.commentary.WordDifference;
import org.countersign.uikit.MarkdownText;

/** Every act in its order: who, for whom, when, from which state to which, why, with what figures, and each version of the text. */
class RecordActs extends OrderedList {

    private final transient ItemPage item;
    private String before = "";

    RecordActs(ItemPage item) {
        this.item = item;
        addClassName("record-acts");
        item.opened().history().forEach(act -> add(entry(act)));
        if (item.opened().history().isEmpty()) {
            add(new ListItem("Nothing has happened to this commentary yet."));
        }
    }

    private ListItem entry(Act act) {
        ListItem entry = new ListItem(
                new H3(act.by() + " " + act.kind().words() + behalf(act)),
                new Paragraph(LondonTime.moment(act.at()) + ". " + states(act)));
        if (!act.reason().isEmpty()) {
            entry.add(new Paragraph("Reason: " + act.reason()));
        }
        act.figures().ifPresent(seen -> entry.add(new SeenFacts("Figures in front of them", seen)));
        entry.add(text(act));
        return entry;
    }

    private static String behalf(Act act) {
        return act.onBehalfOf().isEmpty() ? "" : " on behalf of " + act.onBehalfOf();
    }

    private String states(Act act) {
        String after = act.after().words() + (act.after() == State.SUBMITTED ? " to " + stage(act.stage()) : "");
        return act.before() == act.after()
                ? "It stayed " + after + "."
                : "From " + act.before().words() + " to " + after + ".";
    }

    private String stage(int number) {
        return item.opened().stages().names().size() >= number && number > 0
                ? item.opened().stages().at(number)
                : "its signers";
    }

    /** The first version in full, and each later one by what differs; one that did not become the text stays beside. */
    private Component text(Act act) {
        if (act.text().isEmpty()) {
            return new Div();
        }
        Div shown = new Div();
        boolean aside = act.readAs() != act.after();
        if (act.text().equals(before)) {
            shown.add(new Paragraph("The text is unchanged."));
        } else if (before.isEmpty() || aside) {
            shown.add(new MarkdownText(act.text()));
        } else {
            shown.add(new DifferenceText(WordDifference.between(before, act.text())));
        }
        if (!aside) {
            before = act.text();
        }
        Paragraph fingerprint = new Paragraph("Fingerprint of the text: " + TextDigest.of(act.text()));
        fingerprint.addClassName("small");
        shown.add(fingerprint);
        shown.addClassName("record-text");
        return shown;
    }
}
