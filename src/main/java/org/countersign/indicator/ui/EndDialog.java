package org.countersign.indicator.ui;

import java.time.YearMonth;
import java.util.function.Consumer;

/** Archives indicators: asks which month is their last. */
class EndDialog extends CatalogueDialog {

    private final MonthField until = new MonthField("Last month measured");
    private final transient Consumer<YearMonth> end;

    EndDialog(String count, YearMonth proposed, Consumer<YearMonth> end) {
        super(
                "Archive " + count,
                "After that month they are not listed and no text is asked. Figures, texts and signatures stay, and they can"
                        + " be brought back.");
        this.end = end;
        until.month(proposed);
        fields(until);
        verb("Archive " + count);
    }

    @Override
    void act() {
        if (until.isAnswered(true)) {
            close();
            end.accept(until.month().orElseThrow());
        }
    }
}
