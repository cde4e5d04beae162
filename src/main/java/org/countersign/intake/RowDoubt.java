package org.countersign.intake;

import java.util.List;
import java.util.Optional;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/** Why a row cannot be taken as that of its indicator, however clear each of its cells is. */
final class RowDoubt {

    private RowDoubt() {}

    /** As a sentence; empty where nothing speaks against it. */
    static Optional<String> of(RecognisedRow row, Optional<PresentIndicator> held) {
        return held.isEmpty()
                ? Optional.of("The row has no title, and no indicator here has its reference. Say which column is the"
                                + " title, or add one in the file.")
                        .filter(reason -> row.title().isBlank())
                : percentages(row, held.get());
    }

    /** Of a count or a rate, figures with a % sign are something else; those with numerators are asked one by one. */
    private static Optional<String> percentages(RecognisedRow row, PresentIndicator here) {
        boolean titled = UnitProposal.of(here.title(), List.of()).unit() == Unit.PERCENTAGE;
        boolean figures = row.values().values().stream().map(Value::number).anyMatch(Optional::isPresent);
        return here.unit() != Unit.PERCENTAGE
                        && !titled
                        && figures
                        && row.unit().isOfSign()
                ? Optional.of(row.reference() + " is a " + here.unit().words()
                        + " here, and the figures carry a % sign. Mend them in the file, or the unit on the"
                        + " indicator’s page.")
                : Optional.empty();
    }
}
