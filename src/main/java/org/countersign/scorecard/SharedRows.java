package org.countersign.scorecard;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.tenancy.AuthorityId;
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

    /** The rows of one authority that some page holds. */
    private static final class Held {

        private final Map<ScorecardRow, WeakReference<ScorecardRow>> rows = new WeakHashMap<>();

        synchronized List<ScorecardRow> shared(List<ScorecardRow> asked) {
            return asked.stream().map(this::shared).toList();
        }

        private ScorecardRow shared(ScorecardRow asked) {
            WeakReference<ScorecardRow> reference = rows.get(asked);
            ScorecardRow held = reference == null ? null : reference.get();
            if (held == null) {
                rows.put(asked, new WeakReference<>(asked));
                return asked;
            }
            return held;
        }
    }
}
