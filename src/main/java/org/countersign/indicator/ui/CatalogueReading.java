package org.countersign.indicator.ui;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.identity.People;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Fetches what the pages of the catalogue show: as many statements for three indicators as for three hundred. */
@Component
class CatalogueReading {

    private final Catalogue catalogue;
    private final Themes themes;
    private final People people;
    private final Access access;
    private final Clock clock;

    CatalogueReading(Catalogue catalogue, Themes themes, People people, Access access, Clock clock) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** For those alone who may change the catalogue. */
    void enter(AuthorityId authority) {
        if (!access.may(authority, Right.CATALOGUE)) {
            throw new AccessDeniedException("Not part of the role.");
        }
    }

    CataloguePage page(AuthorityId authority) {
        enter(authority);
        List<IndicatorDetails> all = catalogue.all(authority);
        List<Theme> known = themes.all(authority);
        Names names = new Names(people.all(authority));
        Optional<FinancialYear> year = year(all);
        Map<ThemeId, String> themeNames = known.stream().collect(Collectors.toMap(Theme::id, Theme::name));
        return new CataloguePage(
                all.stream()
                        .map(indicator -> new CatalogueRow(
                                indicator,
                                indicator.theme().map(themeNames::get).orElse(""),
                                names.of(indicator.reporters()),
                                names.of(indicator.owners()),
                                year.map(of -> target(indicator, of)).orElse(""),
                                today()))
                        .toList(),
                known,
                names,
                year);
    }

    YearMonth today() {
        return YearMonth.now(clock.withZone(Months.london()));
    }

    /** The newest for which anything is set. */
    private static Optional<FinancialYear> year(List<IndicatorDetails> all) {
        return all.stream()
                .flatMap(indicator -> indicator.targets().byYear().keySet().stream())
                .max(FinancialYear::compareTo);
    }

    private static String target(IndicatorDetails indicator, FinancialYear year) {
        Measure measure = indicator.measure();
        Optional<Target> target = indicator.targets().of(year);
        return target.map(set -> set.text(measure.unit(), measure.decimals())).orElse("");
    }
}
