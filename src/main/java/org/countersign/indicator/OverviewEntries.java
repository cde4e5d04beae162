package org.countersign.indicator;

import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What overview texts are written about: the whole month, and each theme that somebody wants one of. */
@Service
public class OverviewEntries {

    private static final String BEFORE = "Overview: ";
    private static final String THE_MONTH = "the month";
    private static final int LONGEST = 40;

    private final Indicators indicators;
    private final IndicatorCounter counter;
    private final ThemeTable themes;
    private final CatalogueTrail trail;

    OverviewEntries(Indicators indicators, IndicatorCounter counter, ThemeTable themes, CatalogueTrail trail) {
        this.indicators = indicators;
        this.counter = counter;
        this.themes = themes;
        this.trail = trail;
    }

    /**
     * Its place in the catalogue, made where there is none yet.
     *
     * @param theme empty: of the whole month
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public IndicatorId of(AuthorityId authority, Optional<ThemeId> theme) {
        return theme.map(this::ofTheme)
                .orElseGet(() -> indicators.findByOverviewOf(OverviewOf.MONTH))
                .map(Indicator::id)
                .orElseGet(() -> added(authority, theme));
    }

    private Optional<Indicator> ofTheme(ThemeId theme) {
        return indicators.findByOverviewOfAndThemeId(OverviewOf.THEME, theme.value());
    }

    /** Its overview is called as the theme is. */
    void renamed(ThemeId theme, String name) {
        ofTheme(theme).ifPresent(overview -> overview.describe(described(OverviewOf.THEME, name)));
        indicators.flush();
    }

    private IndicatorId added(AuthorityId authority, Optional<ThemeId> theme) {
        OverviewOf of = theme.isPresent() ? OverviewOf.THEME : OverviewOf.MONTH;
        Description description = described(of, theme.map(this::name).orElse(THE_MONTH));
        Indicator overview = Indicator.overview(authority, counter.next(), of, description);
        overview.stand(Standing.NEW.in(theme.orElse(null)));
        indicators.save(overview);
        indicators.flush();
        trail.record(authority, Act.INDICATOR_ADDED, description.reference(), new Change("", description.title()));
        return overview.id();
    }

    private String name(ThemeId theme) {
        return themes.find(theme)
                .map(Theme::name)
                .orElseThrow(() -> new IllegalArgumentException("No such theme here."));
    }

    private Description described(OverviewOf of, String name) {
        return new Description(free(name), of.title(), "", "", 0, "");
    }

    /** As long as fits; of two themes that begin alike, or of one made anew, the second has a number. */
    private String free(String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> cut(name, number == 1 ? "" : " " + number))
                .filter(reference -> indicators.findByReference(reference).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String name, String number) {
        String whole = BEFORE + name;
        return whole.substring(0, Math.min(whole.length(), LONGEST - number.length()))
                        .strip()
                + number;
    }
}
