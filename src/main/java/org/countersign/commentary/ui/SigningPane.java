package org.countersign.commentary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;

/** Where an owner reads and decides. However often a button is hit, one act is made and told once. */
class SigningPane extends Div {

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private final ReturnBox box;
    private boolean decided;

    SigningPane(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        this.box = new ReturnBox(this::giveBack);
        addClassName("signing-pane");
        add(new H3("Text to sign"), new CommentaryText(item.commentary()), differences(), decision(), box);
        item.opened().permitted().whyNot(Move.SIGN_OFF).ifPresent(reason -> add(new Paragraph(words.of(reason))));
        add(new TakingBack(item, acting, words, steps), keyboard());
        listen();
    }

    private NativeDetails differences() {
        String before = item.opened().previousText();
        WordDifference difference = WordDifference.between(
                unmarked(before), unmarked(item.commentary().text()));
        NativeDetails details = new NativeDetails("What changed from last month's text");
        details.setContent(
                before.isEmpty()
                        ? new Paragraph("There is no text of last month to compare with.")
                        : difference.none()
                                ? new Paragraph("Nothing: the text is last month's, word for word.")
                                : new DifferenceText(difference));
        return details;
    }

    /** Bold type is no difference, and its marks are no words. */
    private static String unmarked(String markdown) {
        return markdown.replace("**", "");
    }

    private Div decision() {
        NativeButton sign = new NativeButton("Sign off", click -> signOff());
        sign.addClassName("primary");
        sign.setEnabled(item.may(Move.SIGN_OFF));
        NativeButton giveBack = new NativeButton("Return…", click -> box.open());
        Div decision = new Div(sign, giveBack);
        decision.addClassName("actions");
        return decision;
    }

    private static NativeDetails keyboard() {
        return new NativeDetails(
                "Keyboard",
                new Paragraph("Ctrl+Enter signs off. Ctrl+Shift+Enter opens the box for returning, in which Ctrl+Enter"
                        + " returns and Escape closes it."));
    }

    private void listen() {
        Shortcuts.addShortcutListener(this, () -> enter(), Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, () -> box.open(), Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
    }

    /** Whoever is writing a reason means to return, not to sign. */
    private void enter() {
        if (box.isOpen()) {
            box.send();
        } else if (item.may(Move.SIGN_OFF)) {
            signOff();
        }
    }

    private void signOff() {
        String reporters = item.reporters();
        String told = reporters.isEmpty() ? "" : " " + reporters + " can see it.";
        once(() -> acting.signOff(item), "signed off." + told);
    }

    private void giveBack(String reason) {
        String to = item.reporters().isEmpty() ? "its reporter" : item.reporters();
        once(() -> acting.giveBack(item, reason), "returned to " + to + " with your reason.");
    }

    private void once(Supplier<Outcome> act, String said) {
        if (!decided) {
            decided = true;
            answered(act.get(), said);
        }
    }

    private void answered(Outcome outcome, String said) {
        switch (outcome) {
            case Outcome.Done done -> steps.next(item.name() + ": " + said);
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused("Somebody changed this commentary while you were reading. Nothing was signed or"
                        + " returned. Read it as it stands now, then decide.");
        }
    }
}
