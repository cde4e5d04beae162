package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntSupplier;
import org.countersign.uikit.LiveStatus;

/** What was imported is seen by the performance team alone until it is released: at once, or after a look. */
final class ReleaseOffer extends Div {

    private final LiveStatus status = new LiveStatus();
    private final Div choice = new Div();

    /**
     * Offers both.
     *
     * @param check where figures are looked at first
     * @param release releases all of them and says how many
     */
    ReleaseOffer(String month, String check, IntSupplier release) {
        addClassName("release-offer");
        NativeButton button = new NativeButton("Release these figures", click -> released(month, release.getAsInt()));
        button.addClassName("primary");
        Div buttons = new Div(button, new Anchor(check, "Check them first"));
        buttons.addClassName("buttons");
        choice.add(new Paragraph("Only the performance team sees these figures until they are released."), buttons);
        add(status, choice);
    }

    private void released(String month, int figures) {
        choice.setVisible(false);
        status.say(
                figures == 0
                        ? "All figures up to " + month + " are released already."
                        : "%s released: reporters, owners and leaders see them now."
                                .formatted(figures == 1 ? "1 figure" : "%,d figures".formatted(figures)));
    }
}
