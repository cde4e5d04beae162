package org.countersign.scorecard;

import java.util.List;
import java.util.Optional;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.Seen;
import org.countersign.commentary.SeenIndicator;
import org.countersign.commentary.State;
import org.countersign.indicator.OverviewOf;
import org.countersign.scorecard.Defined.Overviewed;
import org.jspecify.annotations.Nullable;

/** Overview texts of a month for one reader, held against the figures as they are on the same page. */
record OverviewRows(CommentaryCells commentaries, Defined defined, WorkedOut cells) {

    /** The whole month's first, then those of themes; one whose theme was removed is found by its record alone. */
    List<OverviewText> all() {
        return defined.overviews().stream()
                .filter(overview -> overview.of() == OverviewOf.MONTH
                        || !overview.definition().theme().isEmpty())
                .sorted((one, other) -> other.of().compareTo(one.of()))
                .flatMap(overview -> Optional.ofNullable(overview.definition().text()).stream()
                        .map(text -> text(overview, text)))
                .toList();
    }

    private OverviewText text(Overviewed overview, MonthText text) {
        Signature signature = text.signature();
        return new OverviewText(
                overview.definition().description().reference(),
                overview.of() == OverviewOf.MONTH ? "" : overview.definition().theme(),
                text.state(),
                commentaries.readable(overview.definition(), text) ? text.beginning() : "",
                text.nothingToAdd(),
                signature == null ? "" : signature.name() + ", " + LondonTime.day(signature.at()),
                signature != null && isMoved(overview, signature));
    }

    private boolean isMoved(Overviewed overview, Signature signature) {
        Seen now = Seen.of(defined.indicators().stream()
                .filter(overview::speaksOf)
                .map(each -> SeenIndicator.of(
                        each.description().reference(),
                        each.measure().unit(),
                        cells.of(each).now(),
                        state(each)))
                .toList());
        return !signature
                .changedSince(now, overview.definition().measure().unit())
                .isEmpty();
    }

    private static @Nullable State state(Definition indicator) {
        MonthText text = indicator.text();
        return text == null ? null : text.state();
    }
}
