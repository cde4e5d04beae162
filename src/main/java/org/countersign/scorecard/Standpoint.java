package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.actual.Revision;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * From when an indicator's figures are looked at: as they are now, or as they were when the month's text was signed.
 *
 * @param signature of the month's text; empty where it is not signed
 * @param asked whether somebody asked for the figures as they were signed
 */
record Standpoint(History now, Optional<Signature> signature, boolean asked) {

    History history(List<Revision> newestFirst) {
        return shown().map(signed -> now.asKnown(signed.at(), newestFirst)).orElse(now);
    }

    /** What was signed, to be shown as it was; null to show all as it is now. */
    @Nullable Seen seen() {
        return shown().flatMap(Signature::figures).orElse(null);
    }

    /** What was seen with the signature, where figures are shown as signed. */
    PublishedBeside published(PublishedBeside now) {
        return shown().flatMap(Signature::figures).map(now::asSigned).orElse(now);
    }

    IndicatorPage.AsSigned of(IndicatorDetails indicator, YearMonth month) {
        Measure measure = indicator.measure();
        Seen seen = Seen.of(now.reading(month), measure, indicator.targets());
        List<String> moved = signature
                .map(signed -> signed.changedSince(seen, measure.unit()))
                .orElse(List.of());
        return new IndicatorPage.AsSigned(signature.isPresent(), shown().isPresent(), moved);
    }

    private Optional<Signature> shown() {
        return signature.filter(signed -> asked);
    }
}
