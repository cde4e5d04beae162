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
     * Offers both, for the figures of one import.
     *
     * @param waiting how many wait; nothing is offered for none
     * @param check where figures are looked at first
     * @param release releases them and says how many they were
     */
    ReleaseOffer(int waiting, String check, IntSupplier release) {
        addClassName("release-offer");
        add(status);
        if (waiting > 0) {
            choice.add(new Paragraph(words(waiting)), buttons(waiting, check, release));
            add(choice);
        }
    }

    private Div buttons(int waiting, String check, IntSupplier release) {
        NativeButton button = new NativeButton(
                waiting == 1 ? "Release this figure" : "Release these %,d figures".formatted(waiting),
                click -> released(release.getAsInt()));
        button.addClassName("primary");
        Div buttons = new Div(button, new Anchor(check, waiting == 1 ? "Check it first" : "Check them first"));
        buttons.addClassName("buttons");
        return buttons;
    }

    private static String words(int figures) {
        return figures == 1
                ? "Only the performance team sees the figure of this import until it is released."
                : "Only the performance team sees %,d figures of this import until they are released."
                        .formatted(figures);
    }

    private void released(int figures) {
        choice.setVisible(false);
        status.say(
                figures == 0
                        ? "They are released already."
                        : "%s released: reporters, owners and leaders see %s now."
                                .formatted(
                                        figures == 1 ? "1 figure" : "%,d figures".formatted(figures),
                                        figures == 1 ? "it" : "them"));
    }
}
