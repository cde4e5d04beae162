package org.countersign.commentary.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.countersign.commentary.CarriedOver;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.TextHints;
import org.countersign.commentary.WritingGuide;
import org.countersign.uikit.Alert;
import org.countersign.uikit.MarkdownEditor;

/** Where a text is written. It is saved while somebody types; what cannot be saved stays in front of them. */
class WritingPane extends Div {

    private static final String PAUSED = "Saving is paused until you have compared both texts";

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private final MarkdownEditor editor;
    private final SaveState state;
    private final NativeButton nothing = new NativeButton("Nothing to add", click -> hand(""));
    private Commented now;
    private final Div overtaken = new Div();
    private final transient WritingGuide guide;
    private final Beginnings beginnings;
    private final HintList hints = new HintList();
    private final Paragraph carried = new Paragraph();
    private final NamesBox names = new NamesBox(this::handConfirmed, this::focusText);
    private final ForOthers others;
    private boolean handedIn;

    WritingPane(ItemPage item, WritingGuide guide, Acting acting, RefusalWords words, Steps steps, Clock clock) {
        this.item = item;
        this.guide = guide;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        this.now = item.commentary();
        this.editor = new MarkdownEditor("Commentary on " + item.name());
        this.state = new SaveState(clock);
        addClassName("writing-pane");
        overtaken.addClassName("overtaken");
        beginnings = new Beginnings(guide.template(), item.opened().previousText(), this::begin);
        carried.addClassName("carried");
        others = new ForOthers(guide.sharing());
        Div writing =
                new Div(beginnings, editor, state, carried, hints, overtaken, others, names, actions(), keyboard());
        writing.addClassName("writing");
        if (item.onBehalf()) {
            writing.addComponentAsFirst(new Paragraph("You are writing on behalf of " + item.reporters() + "."));
        }
        add(writing, new BesideText(item, guide));
        editor.open(item.me().value() + "." + now.id().value(), now.text());
        editor.onTyped(this::save);
        Shortcuts.addShortcutListener(this, () -> submit(), Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        showBeside(now.text());
    }

    /** Fills an empty editor; it is saved as if it had been typed. */
    private void begin(String text) {
        editor.fill(text);
        save(text);
        editor.focus();
    }

    void focusText() {
        editor.focus();
    }

    private Div actions() {
        NativeButton submit = new NativeButton(
                item.firstSigners().isEmpty() ? "Submit" : "Submit to " + item.firstSigners(), click -> submit());
        submit.addClassName("primary");
        Div actions = new Div(submit, nothing);
        actions.addClassName("actions");
        return actions;
    }

    private static NativeDetails keyboard() {
        return new NativeDetails("Keyboard", new Paragraph("Ctrl+Enter submits and opens the next one."));
    }

    /** While a text stands there, "nothing to add" would contradict it, and there is nothing to begin. */
    private void showBeside(String text) {
        nothing.setVisible(text.isBlank());
        beginnings.setVisible(text.isBlank());
        hints.show(TextHints.of(text, guide.known()));
        carried.setText(CarriedOver.words(item.opened().previousText(), text));
    }

    private void save(String text) {
        showBeside(text);
        names.close();
        if (isOvertaken()) {
            state.notSaved(PAUSED);
            return;
        }
        if (handedIn || text.equals(now.text())) {
            saved(now);
            return;
        }
        switch (acting.save(item, text, now.version())) {
            case Outcome.Done done -> saved(done.now());
            case Outcome.Refused refused -> notSaved(words.of(refused.reason()));
            case Outcome.Conflict conflict -> overtake();
        }
    }

    /** Nothing of what is typed is touched; saving it would meet the same conflict. */
    void compare(Commented stored) {
        if (stored.version() > now.version() && !handedIn && !isOvertaken()) {
            overtake();
        }
    }

    /** Somebody else was faster: the editor stays where it is, so that no key is lost, but saving pauses. */
    private void overtake() {
        Alert alert = new Alert();
        overtaken.add(alert, new NativeButton("Compare both texts", click -> compare()));
        alert.say("Somebody else changed this text while you were writing. Theirs stands; yours is kept in the history"
                + " and in this browser. Compare both, then choose.");
        state.notSaved(PAUSED);
    }

    private boolean isOvertaken() {
        return overtaken.getComponentCount() > 0;
    }

    /** Once more with all that was typed since, so that it too is kept. */
    private void compare() {
        String mine = editor.text();
        acting.save(item, mine, now.version());
        editor.acknowledge(mine);
        steps.conflict(mine);
    }

    private void saved(Commented saved) {
        boolean moved = saved.state() != now.state();
        now = saved;
        editor.problem("");
        editor.acknowledge(saved.text());
        state.saved();
        if (moved) {
            steps.moved(saved);
        }
    }

    private void notSaved(String why) {
        editor.problem(why);
        state.notSaved("Not saved: see the message under the text");
    }

    private void submit() {
        if (editor.text().isBlank()) {
            editor.problem("There is no text yet, so nothing was submitted. Write one, or choose “Nothing to add”.");
            editor.focus();
        } else {
            hand(editor.text());
        }
    }

    private void hand(String text) {
        hand(text, false);
    }

    private void handConfirmed() {
        hand(editor.text(), true);
    }

    private void hand(String text, boolean namesNobody) {
        if (handedIn) {
            return;
        }
        handedIn = true;
        switch (acting.submit(item, new Typed(text, now.version(), namesNobody), others.chosen())) {
            case Outcome.Done done -> handed(done.now());
            case Outcome.Refused refused -> refused(refused.reason());
            case Outcome.Conflict conflict -> {
                editor.acknowledge(text);
                steps.conflict(text);
            }
        }
    }

    private void refused(Reason reason) {
        handedIn = false;
        if (reason.code().equals(Reason.NAMES_SOMEBODY)) {
            names.ask(words.of(reason));
        } else {
            notSaved(words.of(reason));
        }
    }

    private void handed(Commented handed) {
        editor.acknowledge(handed.text());
        String to = item.firstSigners().isEmpty()
                ? "submitted. Nobody is named to sign it yet; the performance team can name one."
                : "submitted to " + item.firstSigners() + ".";
        String also =
                others.references().isEmpty() ? "" : " The same text is submitted for " + others.references() + ".";
        steps.next(item.name() + ": " + to + also);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        state.follow(editor);
    }
}
