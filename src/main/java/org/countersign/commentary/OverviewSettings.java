package org.countersign.commentary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.OverviewEntries;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which overview texts an authority wants, of a theme or of the whole month, who writes them and until when. What is set
 * counts for months opened from then on; people count at once.
 */
@Service
public class OverviewSettings {

    private final OverviewTable table;
    private final OverviewEntries entries;
    private final Catalogue catalogue;
    private final Themes themes;
    private final AuditTrail audit;

    OverviewSettings(
            OverviewTable table, OverviewEntries entries, Catalogue catalogue, Themes themes, AuditTrail audit) {
        this.table = table;
        this.entries = entries;
        this.catalogue = catalogue;
        this.themes = themes;
        this.audit = audit;
    }

    /** The whole month first, then the themes in their order. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<OverviewPlace> all(AuthorityId authority) {
        Map<IndicatorId, OverviewSetting> set = table.all();
        List<IndicatorDetails> overviews = catalogue.subjects(authority).stream()
                .filter(IndicatorDetails::isOverview)
                .toList();
        return Stream.concat(
                        Stream.of(Optional.<Theme>empty()),
                        themes.all(authority).stream().map(Optional::of))
                .map(theme -> place(theme, overviews, set))
                .toList();
    }

    /** @param theme empty: of the whole month */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void set(AuthorityId authority, Optional<ThemeId> theme, OverviewTerms terms) {
        IndicatorId id = entries.of(authority, theme);
        IndicatorDetails overview = catalogue.byId(authority, id).orElseThrow();
        OverviewSetting before = table.all().getOrDefault(id, OverviewSetting.NONE);
        table.put(id, terms.setting());
        assign(authority, overview, Responsibility.REPORTER, terms.writers());
        assign(authority, overview, Responsibility.OWNER, terms.owners());
        if (!before.equals(terms.setting())) {
            audit.record(
                    authority,
                    Act.SETTINGS_CHANGED,
                    overview.reference(),
                    new Change(words(before), words(terms.setting())));
        }
    }

    private static OverviewPlace place(
            Optional<Theme> theme, List<IndicatorDetails> overviews, Map<IndicatorId, OverviewSetting> set) {
        Optional<IndicatorDetails> overview = overviews.stream()
                .filter(each -> each.isOverviewOf(theme.map(Theme::id)))
                .findFirst();
        return new OverviewPlace(
                theme,
                overview,
                overview.map(IndicatorDetails::id).map(set::get).orElse(OverviewSetting.NONE));
    }

    /** Only who differs, so that the trail says who was changed. */
    private void assign(AuthorityId authority, IndicatorDetails overview, Responsibility kind, Set<PersonId> people) {
        if (!overview.people(kind).equals(people)) {
            catalogue.assign(authority, overview.id(), kind, people);
        }
    }

    private static String words(OverviewSetting setting) {
        return setting.written()
                ? "written, due " + setting.daysLater() + " working days after the commentaries"
                : "not written";
    }
}
