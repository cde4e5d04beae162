package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.uikit.MarkdownEditor;

/** What a signer does now and then: return one stage, propose another wording. */
class FurtherActs extends Div {

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;

    FurtherActs(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        addClassName("further-acts");
        if (item.may(Move.RETURN_ONE_STAGE)) {
            addReturn();
        }
        if (item.may(Move.PROPOSE)) {
            add(rewording());
        }
        setVisible(getComponentCount() > 0);
    }

    private void addReturn() {
        String before = item.opened().stages().at(item.commentary().turn().stage() - 1);
        NativeButton open = new NativeButton("Return to " + before + "…");
        ReasonBox box = new ReasonBox(
                ReasonBox.Words.RETURN_ONE_STAGE,
                reason ->
                        answered(acting.giveBackOneStage(item, reason), "returned to " + before + " with your reason."),
                () -> {
                    open.setVisible(true);
                    open.focus();
                });
        open.addClickListener(click -> {
            open.setVisible(false);
            box.open();
        });
        add(open, box);
    }

    /** The editor is made when somebody asks for it. */
    private Div rewording() {
        Div place = new Div();
        NativeButton open = new NativeButton("Propose another wording…");
        open.addClickListener(click -> {
            place.remove(open);
            reword(place);
        });
        place.add(open);
        return place;
    }

    private void reword(Div place) {
        var editor = new MarkdownEditor("Your wording of " + item.name());
        editor.open(
                item.me().value() + "." + item.commentary().id().value() + ".wording",
                item.commentary().text());
        place.add(
                new Paragraph("Somebody who wrote none of the text confirms it: " + item.confirmers()
                        + ". That counts as the signature of this stage; you cannot sign it yourself then."),
                editor,
                new NativeButton("Propose this wording", click -> propose(editor)));
        editor.focus();
    }

    private void propose(MarkdownEditor editor) {
        String text = editor.text();
        Outcome outcome = acting.propose(item, text);
        if (outcome instanceof Outcome.Done) {
            editor.acknowledge(text);
        }
        answered(outcome, "your wording is proposed.");
    }

    private void answered(Outcome outcome, String said) {
        switch (outcome) {
            case Outcome.Done done -> steps.next(item.name() + ": " + said);
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused(
                        "Somebody changed this commentary while you were reading. Nothing was changed by you. Read"
                                + " it as it stands now, then decide.");
        }
    }
}
