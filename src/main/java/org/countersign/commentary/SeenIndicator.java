package org.countersign.commentary;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.calculation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator stood of those that an overview text speaks of.
 *
 * @param value as printed
 * @param amount unrounded; null where there was no number
 * @param judgement "positive"; empty where there was none
 * @param targetStatus "off target"; empty where there was none
 * @param text how far its own commentary was; null where the month asked for none
 */
public record SeenIndicator(
        String reference,
        Unit unit,
        String value,
        @Nullable BigDecimal amount,
        String judgement,
        String targetStatus,
        @Nullable State text) {

    public static SeenIndicator of(String reference, Unit unit, Seen seen, @Nullable State text) {
        return new SeenIndicator(
                reference, unit, seen.value(), seen.amount(), seen.judgement(), seen.targetStatus(), text);
    }

    /** "EH1a: 125, negative, off target". */
    public String words() {
        String judged = judgement.isEmpty() ? "" : ", " + judgement;
        return reference + ": " + value + judged + (targetStatus.isEmpty() ? "" : ", " + targetStatus);
    }

    /** "EH1a: 125, negative, text submitted". */
    public String inFull() {
        return words() + (text == null ? "" : ", text " + text.words());
    }

    SeenIndicator withoutText() {
        return new SeenIndicator(reference, unit, value, amount, judgement, targetStatus, null);
    }

    boolean isSigned() {
        return text == State.SIGNED_OFF;
    }

    boolean asksForText() {
        return text != null && text != State.NOT_REQUIRED;
    }

    /** The same figure as a commentary of its own keeps it, without what is compared with others. */
    Seen asSeen() {
        return new Seen(value, amount, "", "", judgement, "", List.of(), targetStatus, "", null, null, "");
    }
}
