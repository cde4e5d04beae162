package org.countersign.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;

/** Moves one indicator within the order of the sheet, without dragging. */
class MoveDialog extends CatalogueDialog {

    private final AmountField place = new AmountField("Place");
    private final int last;
    private final transient IntConsumer move;

    MoveDialog(CatalogueRow row, CataloguePage page, IntConsumer move) {
        super("Move " + row.indicator().reference(), "Lists and the scorecard follow this order.");
        this.move = move;
        last = page.rows().size();
        int now = page.rows().indexOf(row) + 1;
        place.setValue(Integer.toString(now));
        place.setHelperText("From 1 to " + last);
        Div buttons =
                new Div(step("Up", now - 1), step("Down", now + 1), step("To the top", 1), step("To the end", last));
        buttons.addClassName("buttons");
        fields(buttons, place);
        verb("Move to this place");
    }

    private Button step(String words, int to) {
        return new Button(words, click -> moved(Math.clamp(to, 1, last)));
    }

    @Override
    void act() {
        place.setErrorMessage("Write a place from 1 to " + last + ".");
        place.setInvalid(place.whole().filter(to -> to <= last).isEmpty());
        if (!place.isInvalid()) {
            moved(place.whole().orElseThrow());
        }
    }

    private void moved(int to) {
        close();
        move.accept(to);
    }
}
