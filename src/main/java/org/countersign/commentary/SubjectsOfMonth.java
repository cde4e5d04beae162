package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What a month has commentaries about: its indicators, and the overviews that the authority wants. */
@Component
class SubjectsOfMonth {

    private final Catalogue catalogue;
    private final OverviewTable overviews;

    SubjectsOfMonth(Catalogue catalogue, OverviewTable overviews) {
        this.catalogue = catalogue;
        this.overviews = overviews;
    }

    /** In the order of the sheet, overviews first; one that speaks of nothing is left out. */
    List<IndicatorDetails> of(AuthorityId authority, YearMonth month) {
        Map<IndicatorId, OverviewSetting> set = overviews.all();
        List<IndicatorDetails> covered = catalogue.subjects(authority).stream()
                .filter(subject -> subject.covers(month))
                .toList();
        return covered.stream()
                .filter(subject -> !subject.isOverview()
                        || set.getOrDefault(subject.id(), OverviewSetting.NONE).written()
                                && covered.stream().anyMatch(subject::speaksOf))
                .toList();
    }

    List<IndicatorDetails> overviews(AuthorityId authority, YearMonth month) {
        return of(authority, month).stream()
                .filter(IndicatorDetails::isOverview)
                .toList();
    }
}
