package org.countersign.indicator.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.identity.Person;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.CatalogueWork;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Passes on what is done to many indicators, and says what was done. */
@Component
class CatalogueActions {

    private final CatalogueWork work;
    private final CatalogueReading reading;

    CatalogueActions(CatalogueWork work, CatalogueReading reading) {
        this.work = work;
        this.reading = reading;
    }

    YearMonth today() {
        return reading.today();
    }

    String edit(AuthorityId authority, Set<IndicatorId> chosen, List<BulkChange> changes) {
        if (changes.isEmpty()) {
            return "Nothing was changed: no field was filled in.";
        }
        work.edit(authority, chosen, changes);
        return Counts.indicators(chosen.size()) + " changed.";
    }

    String archive(AuthorityId authority, Set<IndicatorId> chosen, YearMonth last) {
        work.edit(authority, chosen, List.of(new BulkChange.Until(Optional.of(last))));
        return Counts.indicators(chosen.size()) + " archived: measured until " + Months.words(last) + ".";
    }

    String bringBack(AuthorityId authority, Set<IndicatorId> chosen) {
        work.edit(authority, chosen, List.of(new BulkChange.Until(Optional.empty())));
        return Counts.indicators(chosen.size()) + " brought back.";
    }

    String handOver(AuthorityId authority, Person from, Person to) {
        int count = work.handOver(authority, from.id(), Optional.of(to.id()));
        return Counts.indicators(count) + " of " + from.name() + " handed over to " + to.name() + ".";
    }

    String move(AuthorityId authority, CatalogueRow row, int place) {
        work.move(authority, row.indicator().id(), place);
        return row.indicator().reference() + " moved to place " + place + ".";
    }

    /** A page whose indicators are worked on. */
    interface Page {

        AuthorityId authority();

        CatalogueActions actions();

        List<CatalogueRow> shown();

        /** Shows the rows again, as they are ticked now. */
        void refresh();

        /** Reads again and says what happened. */
        void done(String words);
    }
}
