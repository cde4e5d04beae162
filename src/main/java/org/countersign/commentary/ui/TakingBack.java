package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Function;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;

/** What somebody did and may undo: their submission while nobody signed it, their own signature while the month is open. */
class TakingBack extends Div {

    private final ItemPage item;
    private final transient RefusalWords words;
    private final transient Steps steps;

    TakingBack(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.words = words;
        this.steps = steps;
        addClassName("actions");
        offer(Move.WITHDRAW, "Withdraw and change it", acting::withdraw, "withdrawn. It is a draft again.");
        offer(
                Move.TAKE_BACK,
                "Take back my signature",
                acting::takeBack,
                "signature taken back. It waits to be signed.");
        offer(Move.DROP, "Drop my proposal", acting::drop, "your proposal is dropped. The text before stands.");
        setVisible(getComponentCount() > 0);
    }

    private void offer(Move move, String label, Function<ItemPage, Outcome> act, String said) {
        if (item.may(move)) {
            add(new NativeButton(label, click -> answered(act.apply(item), said)));
        }
    }

    private void answered(Outcome outcome, String said) {
        switch (outcome) {
            case Outcome.Done done -> steps.again(item.name() + ": " + said);
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused("Somebody else changed this commentary while you were reading. Nothing was taken back."
                        + " This is how it stands now.");
        }
    }
}
