package org.countersign.intake;

import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.PartKind;

/**
 * What a row is a part of, as long as that is not there yet itself.
 *
 * @param whole the reference of an indicator that the same file adds
 */
record ComingPart(String whole, PartKind kind) {

    /** The same once the whole is there. */
    IndicatorDraft of(IndicatorId id, IndicatorDraft draft) {
        return new IndicatorDraft(
                draft.id(),
                draft.version(),
                draft.description(),
                draft.definition(),
                draft.measure(),
                draft.standing().partOf(id, kind),
                draft.held(),
                draft.redefinition());
    }

    String words() {
        return "Part of " + whole + ", by " + kind.words();
    }
}
