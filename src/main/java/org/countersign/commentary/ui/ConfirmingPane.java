package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.WordDifference;

/** A wording that waits for somebody to confirm it, compared with the text as it is. */
class ConfirmingPane extends Div {

    private final ItemPage item;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private boolean decided;

    ConfirmingPane(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.words = words;
        this.steps = steps;
        addClassName("signing-pane");
        String proposer = item.proposer();
        var proposal = item.commentary().turn().proposal().orElseThrow();
        add(
                new H3("Wording proposed by " + proposer),
                new DifferenceText(WordDifference.between(item.commentary().text(), proposal.text())),
                new Paragraph("If you confirm it, it is the text, and you sign it off at this stage: worded by "
                        + proposer + ", confirmed by you."));
        NativeButton confirm = new NativeButton(
                "Confirm and sign off", click -> answered(acting.confirm(item), "confirmed and signed off."));
        confirm.addClassName("primary");
        NativeButton decline = new NativeButton("Decline…");
        ReasonBox box = new ReasonBox(
                ReasonBox.Words.DECLINE,
                reason -> answered(acting.decline(item, reason), "declined. The text before stands."),
                () -> {
                    decline.setVisible(true);
                    decline.focus();
                });
        decline.addClickListener(click -> {
            decline.setVisible(false);
            box.open();
        });
        Div actions = new Div(confirm, decline);
        actions.addClassName("actions");
        add(actions, box);
    }

    private void answered(Outcome outcome, String said) {
        switch (outcome) {
            case Outcome.Done done -> {
                if (!decided) {
                    decided = true;
                    steps.next(item.name() + ": " + said);
                }
            }
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused(
                        "Somebody changed this commentary while you were reading. Nothing was confirmed or declined."
                                + " Read it as it stands now, then decide.");
        }
    }
}
