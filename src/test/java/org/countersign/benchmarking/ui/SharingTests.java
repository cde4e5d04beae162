package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.audit.Act;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.InYear;
import org.countersign.benchmarking.InYearPage;
import org.countersign.benchmarking.NewSharing;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.benchmarking.SharedCell;
import org.countersign.benchmarking.SharedFigures;
import org.countersign.benchmarking.Sharing;
import org.countersign.benchmarking.SharingOutcome;
import org.countersign.benchmarking.SharingPage;
import org.countersign.benchmarking.SharingPreview;
import org.countersign.benchmarking.SharingRefused;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.People;
import org.countersign.identity.Suspensions;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Checks;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SharingTests {

    private static final String SERIES = "re-referrals-percent";
    private static final YearMonth APRIL = YearMonth.of(2031, 4);
    private static final YearMonth MAY = APRIL.plusMonths(1);
    private static final YearMonth JUNE = APRIL.plusMonths(2);

    @Autowired
    Sharing sharing;

    @Autowired
    InYear inYear;

    @Autowired
    SeriesLinks links;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Checks checks;

    @Autowired
    Actuals actuals;

    @Autowired
    Releases releases;

    @Autowired
    People people;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Authorities directory;

    @Autowired
    AuditBook audit;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TestOperator operator;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    AuthorityId giver;
    AuthorityId reader;
    AuthorityId stranger;
    IndicatorId indicator;

    @BeforeEach
    void twoSignedMonthsOfOneIndicator() {
        reader = authorities.fresh();
        stranger = authorities.fresh();
        newGiver();
    }

    private void newGiver() {
        giver = authorities.fresh();
        indicator = linked("RR", SERIES);
        figure(APRIL, 12, 80);
        figure(MAY, 3, 80);
        figure(JUNE, 20, 80);
        List.of(APRIL, MAY, JUNE).forEach(month -> scorecard.openMonth(giver, month));
        scorecard.signed(giver, APRIL, "RR");
        scorecard.signed(giver, MAY, "RR");
    }

    @Test
    void withoutAGrantThereIsNothingToSee() {
        assertThat(look(reader).offers()).isEmpty();
        share(Set.of(code(stranger)));

        assertThat(look(reader).offers()).isEmpty();
        assertThat(look(reader).others()).isEmpty();
    }

    @Test
    void othersSeeExactlyWhatTheGiverSawBefore() {
        List<SharedFigures> preview = share(Set.of(code(reader)));

        assertThat(look(reader).others()).isEqualTo(preview);
        assertThat(words(look(reader))).containsExactly("15.0% provisional", "[c]");
        assertThat(look(stranger).others()).isEmpty();
    }

    @Test
    void aRegionSharesWithAllOfIt() {
        String region = directory.byId(giver).orElseThrow().region().code();
        share(Set.of(region));

        assertThat(look(reader).others()).hasSize(1);
        assertThat(look(stranger).offers()).hasSize(1);
        assertThat(look(giver).offers()).isEmpty();
        asTeam(() -> {
            sharing.takeBack(giver, indicator, region);
            return true;
        });
        assertThat(look(reader).offers()).isEmpty();
    }

    @Test
    void whatIsRevisedLaterIsNotSeenUntilItIsSignedAgain() {
        share(Set.of(code(reader)));
        figure(APRIL, 16, 80);

        assertThat(words(look(reader))).containsExactly("15.0% provisional", "[c]");
        assertThat(asTeam(() ->
                        sharing.preview(giver, wanted(Set.of(code(reader)), 5)).figures()))
                .isEqualTo(look(reader).others());
    }

    @Test
    void aMonthSignedLaterIsSeenOnceItIsSharedToo() {
        share(Set.of(code(reader)));
        scorecard.signed(giver, JUNE, "RR");

        assertThat(words(look(reader))).containsExactly("15.0% provisional", "[c]");
        assertThat(page().shared().getFirst().newer()).isEqualTo(1);
        share(Set.of(code(reader)));
        assertThat(words(look(reader))).containsExactly("15.0% provisional", "[c]", "25.0% provisional");
    }

    @Test
    void whatIsTakenBackIsGoneAtTheNextLook() {
        share(Set.of(code(reader), code(stranger)));
        asTeam(() -> {
            sharing.takeBack(giver, indicator, code(reader));
            return true;
        });

        assertThat(look(reader).offers()).isEmpty();
        assertThat(look(reader).others()).isEmpty();
        assertThat(look(stranger).others()).hasSize(1);
        assertThat(entries(giver)).extracting(AuditEntry::act).contains(Act.SHARING_TAKEN_BACK.code());
    }

    @Test
    void aSuspendedAuthoritySharesNothing() {
        share(Set.of(code(reader)));
        operator.does(() -> suspensions.suspend(giver, "The contract has ended."));

        assertThat(look(reader).offers()).isEmpty();
        assertThat(look(reader).others()).isEmpty();
    }

    @Test
    void everyLookIsInBothTrails() {
        share(Set.of(code(reader)));
        long before = looks(giver);
        look(reader);
        look(stranger);

        assertThat(looks(giver) - before).isEqualTo(1);
        AuditEntry seen = entries(giver).stream()
                .filter(entry -> entry.act().equals(Act.SHARED_FIGURES_SEEN.code()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.name()).isEqualTo("Leader, " + name(reader));
        assertThat(seen.personId()).isNull();
        assertThat(seen.subject()).isEqualTo("RR");
        assertThat(entries(reader).getFirst().detail()).isEqualTo(name(giver));
        assertThat(looks(stranger)).isZero();
    }

    @Test
    void aLookTakesAsManyStatementsForOneGiverAsForSeveral() {
        share(Set.of(code(reader)));
        List<String> one = statements(() -> look(reader));
        newGiver();
        share(Set.of(code(reader)));
        newGiver();
        share(Set.of(code(reader)));

        assertThat(look(reader).others()).hasSize(3);
        assertThat(statements(() -> look(reader))).hasSameSizeAs(one);
    }

    @Test
    void thePageOfWhatIsSharedTakesAsManyStatementsForOneIndicatorAsForSeveral() {
        share(Set.of(code(reader)));
        List<String> page = statements(this::page);
        List<String> preview = statements(() -> preview(Set.of(indicator)));
        IndicatorId other = linked("CP2", "plans-two-years-active");
        IndicatorId third = linked("CP3", "placed-over-20-miles");

        assertThat(statements(() -> preview(Set.of(indicator, other, third)))).hasSameSizeAs(preview);
        assertThat(statements(this::page)).hasSameSizeAs(page);
    }

    @Test
    void whatIsNoLongerAsItWasLookedAtIsNotShared() {
        NewSharing wanted = wanted(Set.of(code(reader)), 5);
        List<SharedFigures> seen = asTeam(() -> sharing.preview(giver, wanted).figures());
        scorecard.signed(giver, JUNE, "RR");

        assertThat(asTeam(() -> sharing.share(giver, wanted, seen))).isInstanceOf(SharingOutcome.Moved.class);
        assertThat(look(reader).offers()).isEmpty();
    }

    @Test
    void aHigherMinimumHidesMoreAndALowerOneThanFiveIsRefused() {
        assertThat(asTeam(() -> sharing.preview(giver, wanted(Set.of(code(reader)), 20)))
                        .figures()
                        .getFirst()
                        .cells())
                .extracting(SharedCell::kind)
                .containsOnly(SharedCell.Kind.SUPPRESSED);
        assertThatThrownBy(() -> asTeam(() -> sharing.preview(giver, wanted(Set.of(code(reader)), 4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPercentageWithoutNumeratorIsSharedOnceItIsSaidOfHowManyItIs() {
        record(JUNE, new Value.Figure(new BigDecimal("25.0"), null));
        scorecard.signed(giver, JUNE, "RR");

        assertThat(preview(0).figures().getFirst().at(JUNE)).isEmpty();
        assertThat(preview(0).leftOut()).singleElement().asString().startsWith("RR: 1 signed month has no numerator");
        assertThat(preview(15).figures().getFirst().at(JUNE).orElseThrow().kind())
                .isEqualTo(SharedCell.Kind.SUPPRESSED);
        assertThat(preview(80).figures().getFirst().at(JUNE).orElseThrow().amount())
                .isEqualByComparingTo("25.0");
        assertThat(preview(80).leftOut()).isEmpty();
        NewSharing wanted = new NewSharing(Set.of(indicator), Set.of(code(reader)), 5, 80);
        asTeam(() -> sharing.share(giver, wanted, preview(80).figures()));
        assertThat(words(look(reader))).containsExactly("15.0% provisional", "[c]", "25.0% provisional");
        assertThat(entries(giver)).anyMatch(entry -> entry.detail().endsWith("percentages said to be of at least 80"));
    }

    @Test
    void aLinkedIndicatorThatCannotBeSharedSaysWhy() {
        IndicatorId rate = linked("CC", "cin-rate");

        assertThat(page().possible()).noneMatch(each -> each.id().equals(rate));
        assertThat(page().impossible())
                .containsExactly("CC Re-referrals: it is counted in another unit than the published series.");
    }

    @Test
    void whoseSignatureIsTakenBackIsBeingSignedAgain() {
        share(Set.of(code(reader)));
        scorecard.takenBack(giver, APRIL, "RR");

        assertThat(words(look(reader))).containsExactly("being signed again", "[c]");
    }

    @Test
    void twoIndicatorsOfOneSeriesAreNotSharedTogether() {
        IndicatorId second = linked("RR2", SERIES);

        assertThatThrownBy(() -> asTeam(() ->
                        sharing.preview(giver, new NewSharing(Set.of(indicator, second), Set.of(code(reader)), 5))))
                .isInstanceOf(SharingRefused.class)
                .hasMessageContaining("the same published series");
    }

    @Test
    void anIndicatorWithinAnotherIsNotSharedBesideIt() {
        IndicatorId second = linked("AB", "plans-two-years-active");
        asTeam(() -> {
            checks.add(giver, indicator, second);
            return true;
        });

        assertThatThrownBy(() -> asTeam(() ->
                        sharing.preview(giver, new NewSharing(Set.of(indicator, second), Set.of(code(reader)), 5))))
                .isInstanceOf(SharingRefused.class)
                .hasMessageContaining("Share one of them");
    }

    @Test
    void whoSawOneOfTwoIsNotShownTheOtherAfterIt() {
        share(Set.of(code(reader)));
        asTeam(() -> sharing.takeBack(giver, indicator, code(reader)));
        IndicatorId second = linked("RR2", SERIES);

        assertThatThrownBy(() -> preview(Set.of(second)))
                .isInstanceOf(SharingRefused.class)
                .hasMessageContaining("whoever saw the other one before");
    }

    @Test
    void whatIsLinkedOtherwiseIsNoLongerShared() {
        share(Set.of(code(reader)));
        asTeam(() -> links.link(giver, indicator, "plans-two-years-active", ""));
        asTeam(() -> links.link(giver, indicator, SERIES, ""));

        assertThat(look(reader).offers()).isEmpty();
        assertThat(page().shared()).isEmpty();
        assertThat(entries(giver)).anyMatch(entry -> entry.detail().equals("linked to another series"));
    }

    @Test
    void nobodyElseSeesMoreBecauseOneMore() {
        NewSharing careful = wanted(Set.of(code(stranger)), 10);
        asTeam(() ->
                sharing.share(giver, careful, sharing.preview(giver, careful).figures()));

        assertThatThrownBy(() -> asTeam(() -> sharing.preview(giver, wanted(Set.of(code(reader)), 5))))
                .isInstanceOf(SharingRefused.class)
                .hasMessageContaining("Hide counts under 10 here too");
    }

    @Test
    void whoStillSeesItWithARegionIsNamed() {
        String region = directory.byId(giver).orElseThrow().region().code();
        share(Set.of(region, code(reader)));

        assertThat(asTeam(() -> sharing.takeBack(giver, indicator, code(reader))))
                .hasValueSatisfying(name -> assertThat(name).startsWith("All authorities of "));
        assertThat(asTeam(() -> sharing.takeBack(giver, indicator, region))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void onlyThePerformanceTeamSharesAndTakesBack(String who) {
        NewSharing wanted = wanted(Set.of(code(reader)), 5);

        assertThatThrownBy(() -> signedIn.person(who, giver, () -> sharing.share(giver, wanted, List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.person(who, giver, () -> {
                    sharing.takeBack(giver, indicator, code(reader));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.person("team", reader, () -> sharing.preview(giver, wanted)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePagesShowItBeforeAndAfter() {
        try (Screens screens = new Screens(context)) {
            Screen team = screens.at("team", giver, "benchmarks/sharing");
            assertThat(team.words()).contains("Nothing is shared.");
            team.chooseAll("Indicators", Set.of("RR Re-referrals"));
            team.chooseAll("With whom", Set.of(name(reader)));
            team.press("Show what they will see");
            assertThat(Pages.html(team.view()))
                    .contains("April 2031 15.0% provisional")
                    .contains("May 2031 [c]");
            team.press("Share with " + name(reader));
            assertThat(team.words()).contains("Seen by " + name(reader));

            Screen leader = screens.at("leader", reader, "benchmarks/in-year?series=" + SERIES);
            assertThat(Pages.html(leader.view()))
                    .contains("April 2031 15.0% provisional")
                    .contains("May 2031 [c]");
            assertThat(Pages.html(screens.at("leader", stranger, "benchmarks/in-year?series=" + SERIES)
                            .view()))
                    .contains("No other authority shares")
                    .doesNotContain("15.0%");

            team.press("Take back from " + name(reader));
            assertThat(team.words()).contains("Nothing is shared.");
            assertThat(Pages.html(screens.at("leader", reader, "benchmarks/in-year?series=" + SERIES)
                            .view()))
                    .doesNotContain("15.0%");
            assertThat(screens.at("team", reader, "benchmarks/in-year").words()).contains("No other authority shares");
        }
    }

    private List<SharedFigures> share(Set<String> readers) {
        NewSharing wanted = wanted(readers, 5);
        List<SharedFigures> seen = asTeam(() -> sharing.preview(giver, wanted).figures());
        assertThat(asTeam(() -> sharing.share(giver, wanted, seen))).isInstanceOf(SharingOutcome.Shared.class);
        return seen;
    }

    private SharingPreview preview(int base) {
        return asTeam(() -> sharing.preview(giver, new NewSharing(Set.of(indicator), Set.of(code(reader)), 5, base)));
    }

    private SharingPreview preview(Set<IndicatorId> indicators) {
        return asTeam(() -> sharing.preview(giver, new NewSharing(indicators, Set.of(code(reader)), 5)));
    }

    private static List<String> statements(Supplier<?> work) {
        work.get();
        return StatementCount.during(work);
    }

    private NewSharing wanted(Set<String> readers, int minimum) {
        return new NewSharing(Set.of(indicator), readers, minimum);
    }

    private SharingPage page() {
        return asTeam(() -> sharing.page(giver));
    }

    private InYearPage look(AuthorityId authority) {
        return signedIn.person("leader", authority, () -> inYear.page(authority, SERIES));
    }

    private static List<String> words(InYearPage page) {
        return page.others().stream()
                .flatMap(each -> each.cells().stream().map(cell -> cell.words(each.series())))
                .collect(Collectors.toList());
    }

    private List<AuditEntry> entries(AuthorityId authority) {
        return signedIn.person(
                "team",
                authority,
                () -> audit.page(authority, AuditFilter.ALL, 1).entries());
    }

    private long looks(AuthorityId authority) {
        return entries(authority).stream()
                .filter(entry -> entry.act().equals(Act.SHARED_FIGURES_SEEN.code()))
                .count();
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", giver, work);
    }

    private String code(AuthorityId authority) {
        return directory.byId(authority).orElseThrow().dfeCode();
    }

    private String name(AuthorityId authority) {
        return directory.byId(authority).orElseThrow().name();
    }

    private IndicatorId linked(String reference, String series) {
        IndicatorId id = tenancy.asSystem(giver, SystemActor.DEMONSTRATION, () -> {
            IndicatorId made = catalogue.add(
                    giver,
                    new Description(reference, "Re-referrals", "", "", 1, ""),
                    Measure.found(Unit.PERCENTAGE, 1, Polarity.LOWER_IS_BETTER).timed(Timing.AT_DATE, 0),
                    StatedPeople.NONE);
            people.named(giver, "Reporter")
                    .ifPresent(person -> catalogue.assign(giver, made, Responsibility.REPORTER, Set.of(person.id())));
            people.named(giver, "Owner")
                    .ifPresent(person -> catalogue.assign(giver, made, Responsibility.OWNER, Set.of(person.id())));
            return made;
        });
        asTeam(() -> links.link(giver, id, series, "Counted by family"));
        return id;
    }

    private void figure(YearMonth month, int numerator, int denominator) {
        Fraction parts = new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        record(month, new Value.Figure(parts.percentage().orElseThrow(), parts));
    }

    private void record(YearMonth month, Value.Figure figure) {
        tenancy.asSystem(giver, SystemActor.DEMONSTRATION, () -> {
            var load = actuals.open(giver, new Load("test", "", "test"));
            actuals.record(giver, load, List.of(new NewValue(indicator, month, figure)));
            releases.move(giver, StageMove.all(month, Stage.RELEASED));
        });
    }
}
