package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.identity.Role.LEADER;
import static org.countersign.identity.Role.PERFORMANCE_TEAM;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.Change;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.ComparisonNavigation;
import org.countersign.benchmarking.ComparisonPage;
import org.countersign.benchmarking.ComparisonRule;
import org.countersign.benchmarking.ComparisonRules;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.PublishedBenchmarks;
import org.countersign.benchmarking.RuleEffect;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In an authority that exists and where nobody else's test works: its way to compare is changed. */
@DatabaseTest
class ComparisonRulesTests {

    private static final String SLUG = "isle-of-wight";
    private static final YearMonth MONTH = YearMonth.of(2024, 4);
    private static final Measure RATED = Measure.found(Unit.RATE, 1, Polarity.NONE);
    private static final LocalDate FIRST_LIST = LocalDate.of(2021, 4, 1);
    private static final ComparisonRule OTHER = new ComparisonRule(Method.MEDIAN, FIRST_LIST);

    @Autowired
    Authorities authorities;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SeriesLinks links;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    PublishedBenchmarks beside;

    @Autowired
    ComparisonRules rules;

    @Autowired
    AuditBook audit;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId island;

    @BeforeEach
    void anIndicatorIsLinkedAndNobodyChose() {
        island = authorities.bySlug(SLUG).orElseThrow().id();
        tenancy.asSystem(island, SystemActor.DEMONSTRATION, () -> {
            admit("team", PERFORMANCE_TEAM);
            admit("leader", LEADER);
            if (catalogue.all(island).isEmpty()) {
                link("cin-rate");
                link("re-referrals-percent");
                link("looked-after-rate");
            }
        });
        as("team", () -> change(ComparisonRule.USUAL));
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void whatAnotherWayWouldSayIsSeenAndNothingChanges() {
        ComparisonPage page = as("leader", () -> rules.page(island, proposing(OTHER)));

        RuleEffect effect = page.effect().orElseThrow();
        assertThat(page.now()).isEqualTo(ComparisonRule.USUAL);
        assertThat(effect.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.now().sentence()).contains("mean");
            assertThat(line.then().sentence()).contains("median");
        });
        assertThat(effect.turns())
                .isEqualTo(effect.lines().stream()
                        .filter(line ->
                                !line.now().judgement().equals(line.then().judgement()))
                        .count());
        assertThat(as("leader", () -> benchmarks.page(island)).list().title()).isEqualTo("May 2025");
    }

    @Test
    void aChangedWayHoldsOnEveryPageAndForEveryMonth() {
        assertThat(near()).startsWith("mean of").endsWith("list of April 2021");

        as("team", () -> change(new ComparisonRule(Method.MEDIAN, LocalDate.of(2025, 5, 1))));

        assertThat(near()).startsWith("median of").endsWith("list of May 2025");
        assertThat(as("leader", () -> benchmarks.page(island)).rows())
                .allSatisfy(row -> assertThat(row.standing().with().method()).isEqualTo(Method.MEDIAN));
        assertThat(as("leader", () -> benchmarks.measure(island, MeasureNavigation.of("cin-rate")))
                        .orElseThrow()
                        .method())
                .isEqualTo(Method.MEDIAN);
    }

    @Test
    void whatIsChosenOnThePageOfAMeasureGoesFirst() {
        as("team", () -> change(OTHER));

        assertThat(as(
                                "leader",
                                () -> benchmarks.measure(
                                        island,
                                        MeasureNavigation.of("cin-rate")
                                                .by(Method.MEAN)
                                                .by(YearMonth.of(2025, 5))))
                        .orElseThrow())
                .satisfies(page -> {
                    assertThat(page.method()).isEqualTo(Method.MEAN);
                    assertThat(page.list().title()).isEqualTo("May 2025");
                });
    }

    @Test
    void theTrailHasWhatWasBeforeAndAfter() {
        as("team", () -> change(OTHER));

        assertThat(as("team", () -> audit.page(island, AuditFilter.ALL, 1))
                        .entries()
                        .getFirst()
                        .change())
                .isEqualTo(new Change(ComparisonRule.USUAL.words(), "neighbours’ median, by the list of April 2021"));
    }

    @Test
    void aListThatWasNeverPublishedIsNotChosen() {
        ComparisonRule none = new ComparisonRule(Method.MEAN, LocalDate.of(2019, 1, 1));

        assertThat(as("team", () -> rules.page(island, proposing(none))).effect())
                .isEmpty();
        assertThatThrownBy(() -> as("team", () -> change(none))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePageTakesAsManyStatementsWhateverWouldChange() {
        as("leader", () -> rules.page(island, proposing(OTHER)));

        assertThat(StatementCount.during(() -> as("leader", () -> rules.page(island, proposing(OTHER)))))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theTeamSeesTheEffectAndChangesTheWay() {
        var page = screens.at("team", island, "benchmarks/comparison?neighbours=median");
        assertThat(page.words()).contains("Now: neighbours’ mean").contains("What would change");

        page.press("Compare this way from now on");

        assertThat(page.words()).contains("From now on: neighbours’ median, by the list in force at the time");
        assertThat(as("leader", () -> rules.page(island, ComparisonNavigation.of(Map.of())))
                        .now())
                .isEqualTo(new ComparisonRule(Method.MEDIAN, null));
    }

    @Test
    void aLeaderSeesTheEffectAndHasNoButton() {
        assertThat(screens.at("leader", island, "benchmarks/comparison?neighbours=median")
                        .words())
                .contains("What would change")
                .contains("Your performance team can choose another way")
                .doesNotContain("Compare this way from now on");
    }

    private String near() {
        IndicatorId indicator =
                as("leader", () -> catalogue.all(island)).getFirst().id();
        var links = List.of(new LinkedSeries(indicator, "cin-rate", Polarity.NONE, 10_000));
        return as("leader", () -> beside.of(island, MONTH, links)).get(indicator).all(RATED).stream()
                .map(Benchmark::how)
                .findFirst()
                .orElseThrow();
    }

    private ComparisonRule change(ComparisonRule rule) {
        rules.change(island, rule);
        return rule;
    }

    private static ComparisonNavigation proposing(ComparisonRule rule) {
        return new ComparisonNavigation(Optional.of(rule));
    }

    private void link(String series) {
        IndicatorId id = catalogue.add(
                island,
                new Description(series, series, "", "", 1_000_000, ""),
                Measure.found(Unit.RATE, 1, Polarity.NONE),
                StatedPeople.NONE);
        links.link(island, id, series, "");
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, island, work);
    }

    private void admit(String who, Role role) {
        people.admit(
                island, new NewPerson(who, TestAuthorities.email(who, island), TestAuthorities.PASSWORD, Set.of(role)));
    }
}
