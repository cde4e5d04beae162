package org.countersign.scorecard;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets pages of one authority that show the same rows hold the same objects: two hundred open scorecards cost little more
 * memory than one. Only what is equal in every cell is shared, so nobody sees what they may not; what no page holds is
 * let go. Rows are never shared between authorities.
 */
@Component
class SharedRows {

    private final Map<AuthorityId, Held> authorities = new ConcurrentHashMap<>();

    List<ScorecardRow> of(AuthorityId authority, List<ScorecardRow> rows) {
        return authorities.computeIfAbsent(authority, first -> new Held()).shared(rows);
    }

    /** The rows of one authority that some page holds, by indicator. */
    private static final class Held {

        private final Map<IndicatorId, List<WeakReference<ScorecardRow>>> rows = new HashMap<>();

        synchronized List<ScorecardRow> shared(List<ScorecardRow> asked) {
            return asked.stream().map(this::shared).toList();
        }

        private ScorecardRow shared(ScorecardRow asked) {
            List<WeakReference<ScorecardRow>> held = rows.computeIfAbsent(asked.id(), first -> new ArrayList<>(2));
            ScorecardRow same = same(held, asked);
            if (same == null) {
                held.removeIf(each -> each.refersTo(null));
                held.add(new WeakReference<>(asked));
                return asked;
            }
            return same;
        }

        /** Only of cells worked out once: to compare what was worked out anew would cost more than it saves. */
        private static @Nullable ScorecardRow same(List<WeakReference<ScorecardRow>> held, ScorecardRow asked) {
            for (WeakReference<ScorecardRow> each : held) {
                ScorecardRow row = each.get();
                if (row != null && row.months() == asked.months() && row.equals(asked)) {
                    return row;
                }
            }
            return null;
        }
    }
}
