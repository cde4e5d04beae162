package org.countersign.indicator.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.countersign.indicator.IndicatorId;

/** Which rows are ticked; tells when that changes. */
class Choice {

    private final Set<IndicatorId> chosen = new HashSet<>();
    private final Runnable changed;

    Choice(Runnable changed) {
        this.changed = changed;
    }

    boolean has(IndicatorId id) {
        return chosen.contains(id);
    }

    Set<IndicatorId> all() {
        return Set.copyOf(chosen);
    }

    void set(IndicatorId id, boolean ticked) {
        if (ticked ? chosen.add(id) : chosen.remove(id)) {
            changed.run();
        }
    }

    void only(Collection<IndicatorId> ids) {
        chosen.clear();
        chosen.addAll(ids);
        changed.run();
    }
}
