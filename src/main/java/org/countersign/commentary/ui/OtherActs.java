package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import org.countersign.commentary.Move;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.State;

/** What is done now and then, folded away: sign again, correct spelling, hand over. */
class OtherActs extends Div {

    /** @param team whether somebody of the performance team looks at it */
    OtherActs(ItemPage item, boolean team, Acting acting, RefusalWords words, Steps steps) {
        addClassName("other-acts");
        if (item.may(Move.SIGN_AGAIN)) {
            add(new SigningAgain(item, acting, words, steps));
        }
        if (item.may(Move.CORRECT)) {
            add(new CorrectingPane(item, acting, words, steps));
        }
        if (handed(item, team)) {
            add(new HandingPane(item, acting, words, steps));
        }
        setVisible(getComponentCount() > 0);
    }

    private static boolean handed(ItemPage item, boolean team) {
        State state = item.commentary().state();
        boolean mine = item.may(Move.WRITE) || item.may(Move.RETURN);
        return state != State.SIGNED_OFF && state != State.WAITING && (mine || team);
    }
}
