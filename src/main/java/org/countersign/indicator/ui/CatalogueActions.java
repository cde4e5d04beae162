package org.countersign.indicator.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.calendar.FinancialYear;
import org.countersign.identity.Person;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.CatalogueWork;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.TargetDesk;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Passes on what is done to many indicators, and says what was done. */
@Component
class CatalogueActions {

    private final CatalogueWork work;
    private final TargetDesk targets;
    private final CatalogueReading reading;

    CatalogueActions(CatalogueWork work, TargetDesk targets, CatalogueReading reading) {
        this.work = work;
        this.targets = targets;
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

    String copyTargets(AuthorityId authority, FinancialYear from, List<CatalogueRow> chosen) {
        int copied = targets.copy(
                authority,
                from,
                chosen.stream().map(row -> row.indicator().id()).collect(Collectors.toSet()));
        return "Targets copied from %2$s to %3$s: %1$s."
                .formatted(Counts.indicators(copied), from.label(), from.next().label());
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
