package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.uikit.Alert;
import org.countersign.uikit.MarkdownEditor;

/**
 * For the performance team: mends the spelling of what was submitted. The editor is made when somebody opens it; what is
 * refused stays in it.
 */
class CorrectingPane extends Div {

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private final Alert alert = new Alert();

    CorrectingPane(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        NativeButton open = new NativeButton("Correct spelling…");
        open.addClickListener(click -> {
            remove(open);
            open();
        });
        add(open);
    }

    private void open() {
        var editor = new MarkdownEditor("Corrected text of " + item.name());
        editor.open(
                item.me().value() + "." + item.commentary().id().value() + ".spelling",
                item.commentary().text());
        NativeButton save = new NativeButton("Save the correction", click -> correct(editor));
        add(
                new Paragraph("Spelling only: no number changes, and few words. You become one of its authors, so you"
                        + " cannot sign it. It stays with whoever signs it now."),
                editor,
                alert,
                save);
        editor.focus();
    }

    private void correct(MarkdownEditor editor) {
        String text = editor.text();
        Outcome outcome = acting.correct(item, text);
        switch (outcome) {
            case Outcome.Done done -> {
                editor.acknowledge(text);
                steps.again(item.name() + ": spelling corrected.");
            }
            case Outcome.Refused refused -> alert.say(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused(
                        "Somebody changed this commentary while you were writing. Your correction was not saved. This"
                                + " is how it stands now.");
        }
    }
}
