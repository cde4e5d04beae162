package org.countersign.commentary;

import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Whether the figures beside a signed text differ by now, beyond the tolerance. */
@Component
class Movement {

    private final Figures figures;

    Movement(Figures figures) {
        this.figures = figures;
    }

    boolean since(AuthorityId authority, Commentary commentary, IndicatorDetails indicator) {
        return commentary.state() == State.SIGNED_OFF
                && commentary
                        .now()
                        .signature()
                        .filter(signature -> !signature
                                .changedSince(
                                        figures.now(authority, indicator, commentary.month()),
                                        indicator.measure().unit())
                                .isEmpty())
                        .isPresent();
    }
}
