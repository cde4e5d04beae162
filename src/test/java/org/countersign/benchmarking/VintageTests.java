package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.countersign.benchmarking.SeriesProposal.Why;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Releases of the publisher's own files, one over another as an operator loads them; skipped where they are not there. */
@DatabaseTest
@Transactional
class VintageTests {

    private static final String B1 = "b1_children_in_need_2013_to_";
    private static final String C1 = "c1_children_in_need_referrals_and_rereferrals_2013_to_";
    private static final String C4 = "c4_children_in_need_section_47s_and_icpcs_2013_to_";
    private static final String D5 = "d5_cpps_at31march_by_duration_2013_to_";
    private static final Map<String, String> ALL = Map.of("category", "Children in Need");

    @Autowired
    ReleaseDesk desk;

    @Autowired
    PublishedFigures published;

    @Autowired
    TestOperator operator;

    @BeforeEach
    void needsTheSources() {
        Sources.need();
    }

    @Test
    void aReleaseRevisesTheOneBeforeAndErasesNothing() {
        SeriesPreview first =
                loaded(cin(2023, B1), release(2023), made("In need at 31 March", mapping("At31_episodes_rate", ALL)));
        assertThat(first.effect().added()).isEqualTo(first.effect().figures()).isEqualTo(1802);

        Recognised recognised = recognised(cin(2024, B1));
        SeriesProposal proposal = proposed(recognised, "In need at 31 March");
        assertThat(proposal.why()).isEqualTo(Why.AS_BEFORE);
        assertThat(recognised.before()).isEqualTo("Children in need 2023");

        SeriesPreview second =
                loaded(cin(2024, B1), release(2024), ReleaseSeries.known(first(recognised), proposal.mapping()));
        assertThat(second.effect().figures()).isEqualTo(1967);
        assertThat(second.effect().added()).isEqualTo(165);
        assertThat(second.effect().revised()).hasSize(1735);
        assertThat(second.effect().withdrawn()).isEqualTo(21);
        assertThat(second.effect().missing()).isEmpty();
        assertThat(second.effect().revised().subList(0, 21)).allMatch(Revised::isWithdrawn);

        SeriesFigures now = published.figures("in-need-at-31-march").orElseThrow();
        assertThat(title(now.at(2019, "852").orElseThrow())).isEqualTo("Children in need 2024");
        assertThat(now.value(2019, "852")).isEqualTo(Value.of("538.6"));
        assertThat(published.former("in-need-at-31-march", "852"))
                .hasSize(11)
                .allMatch(former -> title(former).equals("Children in need 2023"));
    }

    @Test
    void anEarlierReleaseThatComesLateChangesNothingThatStands() {
        ReleaseSeries series = made("In need, loaded backwards", mapping("At31_episodes_rate", ALL));
        loaded(cin(2024, B1), release(2024), series);
        SeriesPreview late =
                loaded(cin(2023, B1), release(2023), ReleaseSeries.known("in-need-loaded-backwards", series.mapping()));

        assertThat(late.effect().added()).isZero();
        assertThat(late.effect().revised()).isEmpty();
        assertThat(late.effect().older()).isEqualTo(1735);
        assertThat(published.figures("in-need-loaded-backwards").orElseThrow().value(2019, "852"))
                .isEqualTo(Value.of("538.6"));
    }

    @Test
    void aRenamedFilterIsRecognisedAndHeldForAPerson() {
        loaded(
                cin(2023, C1),
                release(2023),
                made("Referrals", mapping("Referrals_rate", Map.of("Category", "Referrals and Re-referrals"))));
        Recognised recognised = recognised(cin(2024, C1));
        SeriesProposal proposal = proposed(recognised, "Referrals");

        assertThat(proposal.why()).isEqualTo(Why.RENAMED);
        assertThat(proposal.reason()).isEqualTo("The filter “Category” is called “category”.");
        assertThat(recognised.gone()).containsExactly("Category");
        assertThat(recognised.fresh()).containsExactly("category");
        ReleaseSeries chosen = ReleaseSeries.known("referrals", proposal.mapping());
        assertThat(load(cin(2024, C1), release(2024), chosen, true)).isInstanceOf(ReleaseOutcome.Loaded.class);
        assertThat(proposed(recognised(cin(2024, C1)), "Referrals").why()).isEqualTo(Why.AS_BEFORE);
    }

    @Test
    void aDroppedColumnIsSaidToBeGone() {
        Map<String, String> items = Map.of("category", "Section 47s and Initial Child Protection Conferences");
        load(
                cin(2024, C4),
                release(2024),
                List.of(
                        made("Enquiries, rate", mapping("Section47_rate", items)),
                        made("Enquiries, number", mapping("Section47", items))),
                true);
        Recognised recognised = recognised(cin(2025, C4));

        assertThat(recognised.gone())
                .containsExactly("Section47_rate", "Section47_child_rate", "ICPC_rate", "ICPC_child_rate");
        assertThat(proposed(recognised, "Enquiries, number").why()).isEqualTo(Why.AS_BEFORE);
        assertThat(proposed(recognised, "Enquiries, rate"))
                .extracting(SeriesProposal::why, SeriesProposal::reason)
                .containsExactly(Why.GONE, "“Section47_rate” is gone, and no other column is like it.");
        SeriesPreview later = loaded(
                cin(2025, C4),
                release(2025),
                ReleaseSeries.known(
                        "enquiries-number",
                        proposed(recognised, "Enquiries, number").mapping()));
        assertThat(later.effect().added()).isEqualTo(165);
        assertThat(later.effect().revised()).isEmpty();
    }

    @Test
    void threeVintagesKeepWhatEachSaid() {
        ReleaseSeries series = made(
                "Plans of two years or more",
                mapping("2_years_or_more_percent", Map.of("category", "Child Protection Plans by length of time")));
        loaded(cin(2023, D5), release(2023), series);
        ReleaseSeries known = ReleaseSeries.known("plans-of-two-years-or-more", series.mapping());
        SeriesPreview second = loaded(cin(2024, D5), release(2024), known);
        SeriesPreview third = loaded(cin(2025, D5), release(2025), known);

        assertThat(second.effect().revised())
                .hasSize(6)
                .allMatch(Revised::isWithdrawn)
                .extracting(
                        revised -> revised.after().area(),
                        revised -> revised.after().value())
                .contains(tuple("420", Value.none(Absence.NOT_APPLICABLE)));
        assertThat(third.effect().added()).isEqualTo(165);
        assertThat(published.former("plans-of-two-years-or-more", "420"))
                .extracting(StandingFigure::figure)
                .extracting(PublishedFigure::value)
                .contains(Value.of("0"));
    }

    @Test
    void columnsOfTheWorkforceWithOtherNamesAreFoundByNameOrByTheirFigures() {
        ReleaseFile before = file("ees_workforce/csww_headline_measures_2017_to_2022.csv");
        load(
                before,
                new NewRelease("DfE", "Workforce 2022", "https://example.org/w", "2023-02-23", "2024-02"),
                List.of(
                        made("Turnover", mapping("turnover_rate_fte_%", Map.of())),
                        made("In post", mapping("social_worker_fte", Map.of())),
                        made("Agency", mapping("agency_worker_rate_fte_%", Map.of()))),
                true);
        Recognised recognised = recognised(file("ees_workforce/csww_indicators_2017_to_2023.csv"));

        assertThat(proposed(recognised, "Turnover").mapping().value()).isEqualTo("turnover_rate_fte");
        assertThat(proposed(recognised, "In post").mapping().value()).isEqualTo("inpost_fte");
        assertThat(proposed(recognised, "Agency").mapping().value()).isEqualTo("agency_rate_fte");
        assertThat(recognised.series())
                .filteredOn(proposal -> proposal.why() == Why.RENAMED)
                .extracting(SeriesProposal::reason)
                .allMatch(reason -> reason.contains("is gone; “"));
    }

    @Test
    void theProductsOwnSeriesAreFoundByTheirFigures() {
        assertThat(recognised(cin(2024, B1)).series())
                .filteredOn(proposal -> proposal.series().code().equals("cin-rate"))
                .extracting(
                        SeriesProposal::why,
                        proposal -> proposal.mapping().value(),
                        proposal -> proposal.mapping().numerator())
                .containsExactly(tuple(Why.BY_FIGURES, "At31_episodes_rate", "At31_episodes"));
        assertThat(recognised(file("ees_workforce/csww_indicators_2017_to_2024.csv"))
                        .series())
                .extracting(
                        proposal -> proposal.series().code(),
                        proposal -> proposal.mapping().value())
                .contains(
                        tuple("vacancy-rate", "vacancy_rate_fte"),
                        tuple("turnover-rate", "turnover_rate_fte"),
                        tuple("agency-rate", "agency_rate_fte"));
        assertThat(recognised(file("ees_cla/la_care_leavers_accommodation_suitability.csv"))
                        .series())
                .filteredOn(proposal -> proposal.series().code().equals("care-leavers-accommodation"))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.mapping().value()).isEqualTo("care_leaver_percent");
                    assertThat(proposal.mapping().items()).containsEntry("care_leaver_age", "19 to 21 years");
                });
    }

    @Test
    void theJointCountOfTwoAuthoritiesIsKeptAndNobodysOwn() {
        loaded(
                file("ees_workforce/csww_indicators_2017_to_2024.csv"),
                release(2024),
                made("In post, joint", mapping("inpost_fte", Map.of())));
        PublishedFigure kingston = published
                .figures("in-post-joint")
                .flatMap(figures -> figures.at(2024, "314"))
                .orElseThrow()
                .figure();

        assertThat(kingston.value()).isEqualTo(Value.none(Absence.UNAVAILABLE));
        assertThat(kingston.jointWith()).isEqualTo("318");
        assertThat(kingston.numerator()).isPositive();
    }

    @Test
    void aJointCountThatStandsBesideTheFirstOfTwoIsDoubted() {
        loaded(
                file("ees_workforce/csww_indicators_2017_to_2024.csv"),
                release(2024),
                made("In post, doubted", mapping("inpost_fte", Map.of())));
        ReleaseOutcome outcome = operator.does(() -> desk.preview(
                file("ees_workforce/csww_headline_measures_2017_to_2022.csv"),
                release(2025),
                List.of(ReleaseSeries.known("in-post-doubted", mapping("social_worker_fte", Map.of())))));

        assertThat(((ReleaseOutcome.Held) outcome).series().getFirst().effect().doubts())
                .anyMatch(doubt -> doubt.contains(
                        "Kingston upon Thames has a figure and Richmond upon Thames has none, but otherwise they are"
                                + " published together."));
    }

    @Test
    void theSameReleaseOnceMoreChangesNothingAndAnotherFigureInItIsDoubted() {
        ReleaseSeries series = made("In need, twice", mapping("At31_episodes_rate", ALL));
        loaded(cin(2024, B1), release(2024), series);
        SeriesPreview again =
                loaded(cin(2024, B1), release(2024), ReleaseSeries.known("in-need-twice", series.mapping()));
        ReleaseOutcome other = load(
                cin(2024, B1),
                release(2024),
                ReleaseSeries.known("in-need-twice", mapping("Started_child_rate", ALL)),
                false);

        assertThat(again.effect().added()).isZero();
        assertThat(again.effect().revised()).isEmpty();
        assertThat(other).isInstanceOf(ReleaseOutcome.Held.class);
        assertThat(((ReleaseOutcome.Held) other).series().getFirst().effect().doubts())
                .first()
                .asString()
                .startsWith("It is read from “Started_child_rate”");
    }

    private String title(StandingFigure standing) {
        return published.releases().stream()
                .filter(release -> release.id() == standing.release())
                .findFirst()
                .map(Release::title)
                .orElseThrow();
    }

    private static String first(Recognised recognised) {
        return recognised.series().getFirst().series().code();
    }

    private static SeriesProposal proposed(Recognised recognised, String title) {
        return recognised.series().stream()
                .filter(proposal -> proposal.series().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Recognised recognised(ReleaseFile file) {
        return operator.does(() -> desk.recognise(((EesReading.Read) desk.read(file)).table()));
    }

    private SeriesPreview loaded(ReleaseFile file, NewRelease release, ReleaseSeries series) {
        return ((ReleaseOutcome.Loaded) load(file, release, series, true))
                .series()
                .getFirst();
    }

    private ReleaseOutcome load(ReleaseFile file, NewRelease release, ReleaseSeries series, boolean confirmed) {
        return load(file, release, List.of(series), confirmed);
    }

    private ReleaseOutcome load(ReleaseFile file, NewRelease release, List<ReleaseSeries> series, boolean confirmed) {
        return operator.does(() -> desk.load(file, release, series, confirmed));
    }

    private static ReleaseSeries made(String title, EesMapping mapping) {
        return ReleaseSeries.made(
                new NewSeries(
                        title, "Vintages", unit(mapping), 10_000, 1, Polarity.Kind.NONE, Covers.AT_31_MARCH, true),
                mapping);
    }

    private static Unit unit(EesMapping mapping) {
        return mapping.value().contains("rate")
                ? Unit.RATE
                : mapping.value().contains("percent") ? Unit.PERCENTAGE : Unit.COUNT;
    }

    private static EesMapping mapping(String value, Map<String, String> items) {
        return new EesMapping(value, "", "", items);
    }

    private static NewRelease release(int year) {
        return new NewRelease(
                "Department for Education",
                "Children in need " + year,
                "https://example.org/cin",
                year + "-10-31",
                (year + 1) + "-10");
    }

    private static ReleaseFile cin(int year, String name) {
        return file("ees_cin_%d/%s%d.csv".formatted(year, name, year));
    }

    private static ReleaseFile file(String name) {
        return ReleaseFile.of(Sources.bytes(Sources.path(name)));
    }
}
