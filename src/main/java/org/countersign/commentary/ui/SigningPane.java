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
import org.countersign.commentary.CarriedOver;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.TextHints;
import org.countersign.commentary.WritingGuide;

/** Where an owner reads and decides. However often a button is hit, one act is made and told once. */
class SigningPane extends Div {

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private final ReasonBox box;
    private final NativeButton sign = new NativeButton("Sign off", click -> signOff());
    private final NativeButton giveBack = new NativeButton("Return…", click -> openBox());
    private boolean decided;

    SigningPane(ItemPage item, WritingGuide guide, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        this.box = new ReasonBox(ReasonBox.Words.RETURN, this::giveBack, this::closed);
        addClassName("signing-pane");
        item.lastReturn().ifPresent(returned -> add(new ReturnNote(returned)));
        add(new H3("Text to sign"), new CommentaryText(item.commentary()));
        add(new SharedNote(guide.sharing()));
        addChecks(guide);
        add(decision(), box);
        item.opened().permitted().whyNot(Move.SIGN_OFF).ifPresent(reason -> add(new Paragraph(words.of(reason))));
        add(new FurtherActs(item, acting, words, steps), new TakingBack(item, acting, words, steps), keyboard());
        listen();
    }

    private void addChecks(WritingGuide guide) {
        String text = item.commentary().text();
        HintList hints = new HintList();
        hints.show(TextHints.of(text, guide.known()));
        Paragraph carried = new Paragraph(CarriedOver.words(item.opened().previousText(), text));
        carried.addClassName("carried");
        add(hints, carried, new Comparisons(item));
    }

    private Div decision() {
        sign.addClassName("primary");
        sign.setEnabled(item.may(Move.SIGN_OFF));
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
        Shortcuts.addShortcutListener(this, () -> openBox(), Key.ENTER, KeyModifier.CONTROL, KeyModifier.SHIFT);
    }

    /** While a reason is asked for, returning is the one thing to do. */
    private void openBox() {
        sign.setVisible(false);
        giveBack.setVisible(false);
        box.open();
    }

    private void closed() {
        sign.setVisible(true);
        giveBack.setVisible(true);
        giveBack.focus();
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
