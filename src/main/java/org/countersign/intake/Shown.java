package org.countersign.intake;

import org.countersign.calculation.Value;

/** Values as a preview shows them: in full, unrounded. */
final class Shown {

    private Shown() {}

    static String value(Value value) {
        return switch (value) {
            case Value.Figure figure -> figure.amount().stripTrailingZeros().toPlainString();
            case Value.None(var reason, var detail) ->
                detail.isEmpty() ? reason.words() : reason.words() + ": " + detail;
        };
    }
}
