package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.identity.Role.LEADER;
import static org.countersign.identity.Role.PERFORMANCE_TEAM;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.authority.Authorities;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.MeasureFile;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.OwnGroup;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In an authority that exists, because figures are published of no other. */
@DatabaseTest
class BenchmarkPagesTests {

    /** Nobody else's test works there. */
    private static final String SLUG = "torbay";

    @Autowired
    Authorities authorities;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Themes themes;

    @Autowired
    SeriesLinks links;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    OwnGroups groups;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId torbay;

    @BeforeEach
    void somebodyInTorbay() {
        torbay = authorities.bySlug(SLUG).orElseThrow().id();
        tenancy.asSystem(torbay, SystemActor.DEMONSTRATION, () -> {
            admit("team", PERFORMANCE_TEAM);
            admit("leader", LEADER);
        });
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void aNewAuthorityFindsEveryMeasureAndIsToldHowToLinkItsOwn() {
        Screen page = screens.at("leader", torbay, "benchmarks");

        assertThat(html(page)).contains("Children in need at 31 March, rate per 10,000 children");
        assertThat(page.words()).contains("Care leavers").doesNotContain("Save the link");
    }

    @Test
    void theTeamLinksAnIndicatorAndSeesItBesideItsNeighbours() {
        add("RR" + System.nanoTime(), "Re-referrals within 12 months (%)", Unit.PERCENTAGE);
        String reference = lastReference();
        Screen page = screens.at("team", torbay, "benchmarks");
        page.choose("Indicator", reference + " Re-referrals within 12 months (%)");
        assertThat(page.words()).contains("Proposed because the titles are alike.");
        page.fill("Difference in definition", "Counted by family");
        page.press("Save the link");

        assertThat(page.words()).contains(reference + " is linked.");
        assertThat(html(page))
                .contains("Re-referrals within 12 months, percentage of referrals")
                .contains("among neighbours; published October 2025")
                .contains("Difference in definition: Counted by family");
    }

    @ParameterizedTest
    @CsvSource({
        "benchmarks/cin-rate, 31 March 2025, list of May 2025",
        "benchmarks/cin-rate?year=2019, 31 March 2019, mean of",
        "benchmarks/re-referrals-percent?year=2024&neighbours=median, year to 31 March 2024, median of",
        "benchmarks/cin-rate?list=2021-04, 31 March 2025, list of April 2021",
        "benchmarks/first-time-entrants-rate, calendar year 2024, good is low: 1 is best"
    })
    void theAddressSaysWhichYearMethodAndList(String path, String period, String words) {
        Screen page = screens.at("leader", torbay, path);

        assertThat(page.words()).contains("Torbay: ").contains("neighbours").contains(period);
        assertThat(html(page)).contains(words).contains("this authority");
    }

    @Test
    void anOwnGroupOfFiveHasAFigureAndOneOfFewerSaysSo() {
        signedIn.person(
                "team", torbay, () -> groups.keep(torbay, "Five cities", Set.of("851", "373", "874", "879", "831")));
        signedIn.person("team", torbay, () -> groups.keep(torbay, "Two cities", Set.of("851", "373")));
        Screen page = screens.at("leader", torbay, "benchmarks/cin-rate?year=2024");

        assertThat(html(page))
                .as("432.5, 346.8, 404.2, 473.3 and 373.3")
                .containsPattern("Five cities.{0,60}406\\.0.{0,60}own group: mean of 5 of 5 authorities")
                .containsPattern("Two cities.{0,60}–.{0,60}own group: fewer than five have a figure")
                .containsPattern("Torbay the year before.{0,80}31 March 2023");
    }

    @Test
    void whatAFigureWasInAnEarlierReleaseIsThere() {
        Screen page = screens.at("leader", torbay, "benchmarks/cin-rate");

        assertThat(page.words()).contains("Source: Department for Education").contains("What these figures were");
        assertThat(html(page)).contains("Children in need, reporting year 2024, published 31 October 2024");
    }

    @Test
    void everyFigureSaysFromWhichReleaseItIsAndWhatItWasBefore() {
        Screen page = screens.at("leader", torbay, "benchmarks/cin-rate?year=2024");

        assertThat(page.words()).contains("expected").contains("October 2026");
        assertThat(html(page))
                .contains("Release of our figure")
                .contains("Local authority interactive tool: children in need and child protection, 2025")
                .containsPattern("Southampton .{0,80} was 408.8 in “Children in need, reporting year 2024”");
    }

    @ParameterizedTest
    @CsvSource({
        "benchmarks/compare, 'Beside its statistical neighbours, list of May 2025'",
        "benchmarks/compare?with=852-851, A is the best quarter"
    })
    void authoritiesAreComparedByMeasureAndBand(String path, String words) {
        Screen page = screens.at("leader", torbay, path);

        assertThat(page.words()).contains(words);
        assertThat(html(page)).contains("Social worker vacancies, percentage of posts");
    }

    @Test
    void whatWasPublishedOfAnAbolishedAuthorityIsMarked() {
        assertThat(html(screens.at("leader", torbay, "benchmarks/care-applications-rate?year=2023")))
                .contains("published, although it was abolished on 31 March 2021, now North Northamptonshire and West")
                .containsPattern("Cumberland – \\[x\\].{0,20}created on 1 April 2023")
                .doesNotContain("Torbay took over from");
    }

    @Test
    void whoTookOverFromOthersFindsTheirFiguresBesideItsOwn() {
        torbay = authorities.bySlug("cumberland").orElseThrow().id();
        tenancy.asSystem(torbay, SystemActor.DEMONSTRATION, () -> admit("leader", LEADER));

        assertThat(html(screens.at("leader", torbay, "benchmarks/cin-rate")))
                .contains("Cumberland took over from Cumbria on 1 April 2023. Figures of earlier years are theirs.")
                .containsPattern("Figures of those before Cumberland.{0,60}Cumbria 31 March 2023");
    }

    @Test
    void anOwnGroupOrTheYearBeforeStandsBesideTheFiguresByChoice() {
        String reference = "BE" + System.nanoTime();
        IndicatorId indicator = add(reference, "Children in need", Unit.RATE);
        signedIn.person("team", torbay, () -> links.link(torbay, indicator, "cin-rate", ""));
        signedIn.person(
                "team", torbay, () -> groups.keep(torbay, "Cities & ports", Set.of("851", "373", "874", "879", "831")));
        BenchmarksNavigation here = BenchmarksNavigation.ALL.with(new OwnGroup("Cities & ports", List.of()));

        assertThat(here.path()).isEqualTo("benchmarks?beside=group%3ACities+%26+ports");
        assertThat(html(screens.at("leader", torbay, here.path())))
                .contains("England Cities &amp; ports Rank")
                .contains("mean of 5 of 5 authorities");
        assertThat(html(screens.at("leader", torbay, "benchmarks?beside=year-before")))
                .contains("England Our year before Rank");
        assertThat(html(screens.at("leader", torbay, "benchmarks?beside=group%3AGone")))
                .contains("England Rank");
    }

    @Test
    void themeTopicAndBandAreInTheAddressAndKeepEachOther() {
        var here = new BenchmarksNavigation("t", "Care leavers", "D", "");

        assertThat(here.path()).isEqualTo("benchmarks?theme=t&topic=Care+leavers&band=D");
        assertThat(here.ofTheme("").path()).isEqualTo("benchmarks?topic=Care+leavers&band=D");
        assertThat(here.inBand("").ofTopic("").path()).isEqualTo("benchmarks?theme=t");
    }

    @Test
    void aThemeShowsItsOwnIndicatorsOnly() {
        String reference = "TH" + System.nanoTime();
        IndicatorId indicator = add(reference, "Looked after", Unit.RATE);
        String theme = tenancy.asSystem(torbay, SystemActor.DEMONSTRATION, () -> {
            links.link(torbay, indicator, "looked-after-rate", "");
            ThemeId id = themes.named(torbay, "Front door " + reference);
            catalogue.place(torbay, indicator, Standing.NEW.in(id));
            return id.value().toString();
        });

        assertThat(html(screens.at("leader", torbay, "benchmarks?theme=" + theme)))
                .contains("Front door " + reference)
                .contains(reference);
        assertThat(screens.at("leader", torbay, "benchmarks?band=B&theme=none").words())
                .contains("No measure is in this theme, topic and band.");
    }

    @Test
    void whoeverIsChosenStandsBesideTheAuthority() {
        assertThat(html(screens.at("leader", torbay, "benchmarks/compare?with=852-851")))
                .contains("Torbay Southampton Portsmouth")
                .containsPattern("[BCD], [0-9.]+");
    }

    @Test
    void theDistributionSaysWhereTheQuartersEndAndWhoLiesWhere() {
        Screen page = screens.at("leader", torbay, "benchmarks/re-referrals-percent?year=2024");

        assertThat(page.words()).contains("Distribution").contains("Each dot is an authority");
        assertThat(html(page))
                .contains("A quarter at or below")
                .contains("where the best quarter begins")
                .contains("Its neighbours")
                .containsPattern("South West [^A-Z]*[ABCD], ")
                .containsPattern("England [^A-Z]*[ABCD], ");
    }

    @Test
    void aSumOfManyAuthoritiesIsOffTheScaleOfOne() {
        assertThat(html(screens.at("leader", torbay, "benchmarks/population-0-17")))
                .contains(", off the scale")
                .contains("England");
    }

    @Test
    void theFileHasAllThatIsShownWithItsRelease() {
        String file = as(() -> new MeasureFile(
                        benchmarks
                                .measure(
                                        torbay,
                                        MeasureNavigation.of("re-referrals-percent")
                                                .in(2024))
                                .orElseThrow(),
                        List.of())
                .text());

        assertThat(file.lines())
                .anyMatch(line -> line.contains(",Statistical neighbours,") && line.contains("of 10 neighbours"))
                .anyMatch(line -> line.startsWith("880,Torbay,") && line.contains("year to 31 March 2023"))
                .anyMatch(line -> line.startsWith("E92000001,England,") && line.contains("year to 31 March 2022"))
                .filteredOn(line -> line.startsWith("880,") || line.startsWith("E92000001,"))
                .allMatch(line -> line.contains("Department for Education"));
    }

    @Test
    void aSeriesThatNobodyPublishesIsNotFound() {
        assertThat(screens.at("leader", torbay, "benchmarks/none").words()).contains("No such page");
    }

    @Test
    void aMeasureTakesTheSameStatementsOfAllAuthorities() {
        see("looked-after-rate");
        List<String> first = see("looked-after-rate");

        assertThat(first.stream().filter(sql -> sql.contains("published_figure")))
                .isEmpty();
        assertThat(first).hasSizeLessThan(16);
    }

    private List<String> see(String series) {
        return StatementCount.during(() -> as(
                () -> benchmarks.measure(torbay, MeasureNavigation.of(series)).orElseThrow()));
    }

    private String lastReference() {
        return as(() -> catalogue.all(torbay)).getLast().reference();
    }

    private IndicatorId add(String reference, String title, Unit unit) {
        return as(() -> catalogue.add(
                torbay,
                new Description(reference, title, "", "", 1_000_000, ""),
                Measure.found(unit, 1, Polarity.NONE).timed(Timing.IN_PERIOD, 0),
                StatedPeople.NONE));
    }

    private <T> T as(Supplier<T> work) {
        return signedIn.person("team", torbay, work);
    }

    private void admit(String who, Role role) {
        people.admit(
                torbay, new NewPerson(who, TestAuthorities.email(who, torbay), TestAuthorities.PASSWORD, Set.of(role)));
    }

    private static String html(Screen page) {
        return Pages.html(page.view());
    }
}
