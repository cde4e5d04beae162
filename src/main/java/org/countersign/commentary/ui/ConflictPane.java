package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.WordDifference;

/** Two people wrote at once: both texts side by side, their differences marked, and the choice. Neither is lost. */
class ConflictPane extends Div {

    private final ItemPage item;
    private final String mine;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;

    ConflictPane(ItemPage item, String mine, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.mine = mine;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        addClassName("conflict");
        add(new H3("Somebody else wrote at the same time"), new Paragraph(happened()), sides(), choices());
    }

    private String happened() {
        String kept = "Both texts are kept in the history, and saving is paused until you choose. ";
        return item.may(Move.WRITE)
                ? kept + "Marked in yours: underlined is only in yours, struck through only in theirs."
                : kept + "Theirs is " + item.commentary().state().words() + ", so it can be changed only when it is a"
                        + " draft again.";
    }

    private Component sides() {
        String theirs = item.commentary().text();
        Div sides = new Div(
                side("Theirs", new CommentaryText(item.commentary())),
                side("Yours", new DifferenceText(WordDifference.between(theirs, mine))));
        sides.addClassName("sides");
        return sides;
    }

    private static Component side(String whose, Component text) {
        return new Div(new H3(whose), text);
    }

    private Component choices() {
        Div choices = new Div(new NativeButton("Keep theirs", click -> keepTheirs()));
        if (item.may(Move.WRITE)) {
            choices.add(
                    new NativeButton("Use mine", click -> put(mine, "your text is saved; theirs is in the history.")),
                    new NativeButton("Edit both together", click -> put(both(), "both texts are in the editor.")));
        }
        choices.addClassName("actions");
        return choices;
    }

    private void keepTheirs() {
        steps.again(item.name() + ": their text stands; yours is in the history.");
    }

    private void put(String text, String said) {
        switch (acting.replace(item, text)) {
            case Outcome.Done done -> steps.again(item.name() + ": " + said);
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict -> steps.conflict(mine);
        }
    }

    private String both() {
        return item.commentary().text().strip() + "\n\n" + mine.strip();
    }
}
