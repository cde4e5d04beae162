package org.countersign.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class CataloguePagesTests {

    /** Rights at four doors, five statements of indicators, one each of themes and people, less what is asked once. */
    private static final int FIXED = 8;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueReading reading;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, settings/indicators",
        "owner, settings/indicators/new",
        "leader, settings/themes",
        "reporter, settings/themes",
        "owner, settings/events",
        "reporter, settings/events",
        "owner, settings/checks",
        "leader, settings/checks",
        "reporter, settings/indicators-file",
        "leader, settings/indicators-file"
    })
    void othersAreToldThatItIsNotPartOfTheirRole(String who, String path) {
        assertThat(at(who, path).words()).contains("This is not part of your role");
    }

    @Test
    void anEmptyCatalogueSaysHowItIsFilled() {
        assertThat(team("settings/indicators").words()).contains("No indicators yet");
    }

    @Test
    void everyIndicatorIsListedWithWhatItLacks() {
        add("A1");

        assertThat(team("settings/indicators").words())
                .contains("1 indicator")
                .contains("A1")
                .contains("Monthly, in the period")
                .contains("No owner. No reporter. Frequency not confirmed. Not decided what is good.");
    }

    @ParameterizedTest
    @CsvSource({"?q=a2, 1 of 2", "?q=plans+A1, 1 of 2", "?needs=owner, 2 indicators", "?needs=nonsense, 2 indicators"})
    void theAddressSaysWhatIsListed(String query, String count) {
        add("A1");
        add("A2");

        assertThat(team("settings/indicators" + query).words()).contains(count);
    }

    @Test
    void severalAreTickedAndChangedAtOnce() {
        add("A1");
        add("A2");
        var page = team("settings/indicators");
        page.press("Tick all shown");
        page.press("Edit…");
        page.choose("Frequency", "quarterly");
        assertThat(page.dialog()).contains("2 indicators: the frequency becomes quarterly, confirmed.");
        page.click("Change 2 indicators");

        assertThat(page.words()).contains("2 indicators changed.");
        assertThat(all()).allMatch(one -> one.measure().frequency() == Frequency.QUARTER);
    }

    @Test
    void aNewIndicatorIsDescribedAndThere() {
        var page = team("settings/indicators/new");
        page.fill("Reference", "N1");
        page.fill("Title", "Plans opened");
        page.press("Save");

        assertThat(page.words()).contains("N1 saved.").contains("Version 1");
        assertThat(all()).extracting(IndicatorDetails::reference).containsExactly("N1");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var page = team("settings/indicators/new");
        page.fill("Reference", "N1");
        page.fill("Measured since", "some time ago");
        page.press("Save");

        assertThat(page.area("Title").getErrorMessage()).isEqualTo("Write a title.");
        assertThat(page.field("Measured since").getErrorMessage()).isEqualTo("Write a month such as April 2020.");
        assertThat(all()).isEmpty();
    }

    @Test
    void aChangedDefinitionAsksSinceWhenBeforeItIsSaved() {
        add("A1");
        var page = team("settings/indicators/A1");
        page.fill("Definition", "Counted otherwise");
        page.press("Save");

        assertThat(page.words()).contains("The definition changed");
        assertThat(all().getFirst().description().definition()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40})
    void theListTakesTheSameStatementsHoweverManyThereAre(int indicators) {
        for (int number = 1; number <= indicators; number++) {
            add("S" + number);
        }

        List<String> statements =
                StatementCount.during(() -> signedIn.person("team", authority, () -> reading.page(authority)));
        assertThat(statements.stream().filter(sql -> !sql.contains("password_hash")))
                .hasSize(FIXED);
    }

    private void add(String reference) {
        asTeam(() -> catalogue.add(
                authority,
                new Description(reference, "Plans opened", "", "", 1, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE));
    }

    private List<IndicatorDetails> all() {
        return asTeam(() -> catalogue.all(authority));
    }

    private <T> T asTeam(Supplier<T> act) {
        return signedIn.person("team", authority, act);
    }

    private Screen team(String path) {
        return at("team", path);
    }

    private Screen at(String who, String path) {
        return screens.at(who, authority, path);
    }
}
