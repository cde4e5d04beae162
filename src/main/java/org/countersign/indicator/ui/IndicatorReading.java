package org.countersign.indicator.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Unit;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.DefinitionVersion;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Part;
import org.countersign.indicator.Saved;
import org.countersign.indicator.TargetDesk;
import org.countersign.indicator.TargetRevision;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Fetches one indicator for its form, and saves it. */
@Component
class IndicatorReading {

    private final CatalogueReading list;
    private final Catalogue catalogue;
    private final CatalogueDesk desk;
    private final TargetDesk targets;

    IndicatorReading(CatalogueReading list, Catalogue catalogue, CatalogueDesk desk, TargetDesk targets) {
        this.targets = targets;
        this.list = list;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** An indicator by the segment of its address; a new one by the word for it. */
    Opened opened(AuthorityId authority, String segment) {
        CataloguePage page = list.page(authority);
        if (segment.equals(Addresses.NEW)) {
            return new Opened(fresh(page.rows().size() + 1), true, List.of(), List.of(), List.of(), page);
        }
        IndicatorDetails indicator =
                catalogue.byReference(authority, Addresses.reference(segment)).orElseThrow(NotFoundException::new);
        IndicatorId id = indicator.id();
        return new Opened(
                indicator,
                false,
                desk.history(authority, id),
                targets.history(authority, id),
                catalogue.parts(authority, id),
                page);
    }

    Saved save(AuthorityId authority, IndicatorDraft draft) {
        return desk.save(authority, draft);
    }

    /** Blank where a person has to say something. */
    private static IndicatorDetails fresh(int place) {
        return IndicatorDetails.of(
                new IndicatorId(0),
                new Description("new", "new", "", "", place, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE));
    }

    record Opened(
            IndicatorDetails indicator,
            boolean isNew,
            List<DefinitionVersion> history,
            List<TargetRevision> targets,
            List<IndicatorDetails> parts,
            CataloguePage page) {}

    /** A part with all the whole has, under a name of its own. */
    Saved addPart(AuthorityId authority, IndicatorDetails whole, Part part, Description name) {
        return desk.save(
                authority,
                new IndicatorDraft(
                        null,
                        0,
                        name,
                        whole.definition(),
                        whole.measure(),
                        whole.standing().partOf(part.whole(), part.kind()),
                        whole.held(),
                        null));
    }

    /** False where another target stands there than the page shows. */
    boolean set(AuthorityId authority, IndicatorDetails shown, FinancialYear year, Optional<Target> target) {
        return targets.change(authority, shown.id(), year, shown.targets().of(year), target);
    }

    TargetYears years(Opened opened) {
        return TargetYears.around(
                FinancialYear.containing(list.today()), opened.page().year());
    }
}
