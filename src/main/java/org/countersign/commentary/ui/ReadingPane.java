package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Move;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.State;

/** A commentary that waits for somebody else, or for nobody: its text, who is next, and what can be taken back. */
class ReadingPane extends Div {

    private static final Set<String> CLOSED = Set.of("locked", "suspended");

    ReadingPane(ItemPage item, RefusalWords words, TakingBack takingBack) {
        addClassName("reading-pane");
        add(new CommentaryText(item.commentary()), new Paragraph(standing(item)));
        closed(item).ifPresent(reason -> add(new Paragraph(words.of(reason))));
        add(takingBack);
    }

    private static String standing(ItemPage item) {
        Commented now = item.commentary();
        return switch (now.state()) {
            case SIGNED_OFF ->
                now.signature()
                        .map(signature ->
                                "Signed off by " + signature.name() + ", " + LondonTime.moment(signature.at()) + ".")
                        .orElse("Signed off.");
            case SUBMITTED ->
                waits(
                        "sign it off or return it",
                        item.opened().stages().peopleAt(now.turn().stage()),
                        item.opened().stages().at(now.turn().stage()).toLowerCase(Locale.UK));
            case WAITING -> "Another wording is proposed. It waits for somebody else to confirm it.";
            case NOT_REQUIRED -> "No text is required this month. Its reporter may write one all the same.";
            case NOT_STARTED, DRAFT, RETURNED -> waits("write and submit it", item.reporters(), "reporter");
        };
    }

    private static String waits(String what, String who, String role) {
        return who.isEmpty()
                ? "Nobody is named as its " + role + ". The performance team can name one."
                : "It waits for " + who + " to " + what + ".";
    }

    private static Optional<Reason> closed(ItemPage item) {
        State state = item.commentary().state();
        Move usual = state == State.SUBMITTED ? Move.SIGN_OFF : Move.WRITE;
        return item.opened().permitted().whyNot(usual).filter(reason -> CLOSED.contains(reason.code()));
    }
}
