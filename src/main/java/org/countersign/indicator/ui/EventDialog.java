package org.countersign.indicator.ui;

import java.util.List;
import java.util.function.Consumer;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.MarkedEvent;

/** Says otherwise what happened, or when, or what it is about. */
class EventDialog extends CatalogueDialog {

    private final EventFields fields = new EventFields();
    private final transient MarkedEvent shown;
    private final transient Consumer<MarkedEvent> change;

    EventDialog(MarkedEvent shown, List<IndicatorDetails> all, Consumer<MarkedEvent> change) {
        super("Change " + shown.label(), "It is named beside every change that crosses its day.");
        this.shown = shown;
        this.change = change;
        fields.show(shown, all);
        fields(fields);
        verb("Change event");
    }

    @Override
    void act() {
        if (fields.isAnswered()) {
            close();
            change.accept(new MarkedEvent(shown.id(), fields.day(), fields.label(), fields.about(), shown.version()));
        }
    }
}
