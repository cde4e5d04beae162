package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Standing;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.SignedInAs;
import org.springframework.stereotype.Component;

/** Themes with indicators, and overview texts of them. */
@Component
public class TestOverviews {

    private final TestScorecard scorecard;
    private final OverviewSettings settings;
    private final Catalogue catalogue;
    private final Themes themes;
    private final Cycles cycles;
    private final CommentaryBook book;
    private final WritingDesk writing;
    private final SignOffDesk signing;
    private final People people;
    private final Tenancy tenancy;
    private final SignedInAs signedIn;

    TestOverviews(
            TestScorecard scorecard,
            OverviewSettings settings,
            Catalogue catalogue,
            Themes themes,
            Cycles cycles,
            CommentaryBook book,
            WritingDesk writing,
            SignOffDesk signing,
            People people,
            Tenancy tenancy,
            SignedInAs signedIn) {
        this.scorecard = scorecard;
        this.settings = settings;
        this.catalogue = catalogue;
        this.themes = themes;
        this.cycles = cycles;
        this.book = book;
        this.writing = writing;
        this.signing = signing;
        this.people = people;
        this.tenancy = tenancy;
        this.signedIn = signedIn;
    }

    /** Indicators with figures in a theme of this name, in a month that is open. */
    public ThemeId theme(AuthorityId authority, String name, YearMonth month, String... references) {
        ThemeId theme = tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> themes.named(authority, name));
        Arrays.stream(references).forEach(reference -> {
            IndicatorId id = scorecard.notStarted(authority, reference, month);
            tenancy.asSystem(
                    authority, SystemActor.DEMONSTRATION, () -> catalogue.place(authority, id, Standing.NEW.in(theme)));
        });
        return theme;
    }

    /** An overview that "Second Reporter" writes and "Second Owner" signs; the month is opened again, so that it has it. */
    public IndicatorId wanted(AuthorityId authority, Optional<ThemeId> theme, YearMonth month) {
        IndicatorId id = wanted(authority, theme, new OverviewSetting(true, 0));
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> cycles.open(
                        authority, month, new Deadlines(LocalDate.of(2031, 5, 8), LocalDate.of(2031, 5, 14), null)));
        return id;
    }

    public IndicatorId wanted(AuthorityId authority, Optional<ThemeId> theme, OverviewSetting setting) {
        OverviewTerms terms =
                new OverviewTerms(setting, people(authority, "Second Reporter"), people(authority, "Second Owner"));
        return signedIn.person("team", authority, () -> {
            settings.set(authority, theme, terms);
            return settings.all(authority).stream()
                    .filter(place -> place.theme().map(each -> each.id()).equals(theme))
                    .flatMap(place -> place.overview().stream())
                    .map(IndicatorDetails::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    public OpenedCommentary submitted(AuthorityId authority, String reference, YearMonth month, String text) {
        OpenedCommentary now = opened("second.reporter", authority, reference, month);
        signedIn.person(
                "second.reporter",
                authority,
                () -> writing.submit(
                        authority,
                        now.commentary().id(),
                        new Draft(text, now.commentary().version())));
        return opened("second.owner", authority, reference, month);
    }

    public void signed(AuthorityId authority, String reference, YearMonth month, String text) {
        OpenedCommentary submitted = submitted(authority, reference, month, text);
        signedIn.person(
                "second.owner",
                authority,
                () -> signing.signOff(
                        authority,
                        submitted.commentary().id(),
                        new Signing(submitted.commentary().version(), submitted.figures())));
    }

    private OpenedCommentary opened(String who, AuthorityId authority, String reference, YearMonth month) {
        return signedIn.person(
                who,
                authority,
                () -> catalogue
                        .subject(authority, reference)
                        .flatMap(overview -> book.open(authority, overview.id(), month))
                        .orElseThrow());
    }

    public Set<PersonId> people(AuthorityId authority, String... names) {
        return signedIn.person(
                "team",
                authority,
                () -> Arrays.stream(names)
                        .map(name ->
                                people.named(authority, name).map(Person::id).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
