package org.countersign.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import org.countersign.tenancy.AuthorityNames;
import org.countersign.testing.DatabaseTest;
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
import org.springframework.security.core.Authentication;

@DatabaseTest
class CataloguePagesTests {

    /** Rights at four doors, five statements of indicators, one each of themes and people, less what is asked once. */
    private static final int FIXED = 10;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueReading reading;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, settings/indicators",
        "owner, settings/indicators/new",
        "leader, settings/themes",
        "reporter, settings/events",
        "owner, settings/checks"
    })
    void othersAreToldThatItIsNotPartOfTheirRole(String who, String path) {
        assertThat(words(at(who, path))).contains("This is not part of your role");
    }

    @Test
    void anEmptyCatalogueSaysHowItIsFilled() {
        assertThat(words(team("settings/indicators"))).contains("No indicators yet");
    }

    @Test
    void everyIndicatorIsListedWithWhatItLacks() {
        add("A1");

        assertThat(words(team("settings/indicators")))
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

        assertThat(words(team("settings/indicators" + query))).contains(count);
    }

    @Test
    void severalAreTickedAndChangedAtOnce() {
        add("A1");
        add("A2");
        var page = team("settings/indicators");
        press(page, "Tick all shown");
        press(page, "Edit…");
        choose(page, "Frequency", "quarterly");
        page.activate();
        assertThat(page.find(BulkDialog.class).single().getElement().getTextRecursively())
                .contains("2 indicators: the frequency becomes quarterly, confirmed.");
        click(page, "Change 2 indicators");

        assertThat(words(page)).contains("2 indicators changed.");
        assertThat(all()).allMatch(one -> one.measure().frequency() == Frequency.QUARTER);
    }

    @Test
    void aNewIndicatorIsDescribedAndThere() {
        var page = team("settings/indicators/new");
        fill(page, "Reference", "N1");
        fill(page, "Title", "Plans opened");
        press(page, "Save");

        assertThat(words(page)).contains("N1 saved.").contains("Version 1");
        assertThat(all()).extracting(IndicatorDetails::reference).containsExactly("N1");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var page = team("settings/indicators/new");
        fill(page, "Reference", "N1");
        fill(page, "Measured since", "some time ago");
        press(page, "Save");

        assertThat(field(page, "Title").getErrorMessage()).isEqualTo("Write a title.");
        assertThat(field(page, "Measured since").getErrorMessage()).isEqualTo("Write a month such as April 2020.");
        assertThat(all()).isEmpty();
    }

    @Test
    void aChangedDefinitionAsksSinceWhenBeforeItIsSaved() {
        add("A1");
        var page = team("settings/indicators/A1");
        page.activate();
        page.test(page.find(TextArea.class)
                        .withCondition(area -> "Definition".equals(area.getLabel()))
                        .single())
                .setValue("Counted otherwise");
        press(page, "Save");

        assertThat(words(page)).contains("The definition changed");
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

    private BrowserlessUIContext team(String path) {
        return at("team", path);
    }

    private BrowserlessUIContext at(String who, String path) {
        var page = application.newUser(signedIn.authentication(who, authority)).newWindow();
        page.activate();
        String[] parts = path.split("\\?", 2);
        page.getUI()
                .navigate(
                        names.slug(authority) + "/" + parts[0],
                        parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        page.roundTrip();
        return page;
    }

    private static void press(BrowserlessUIContext page, String label) {
        page.activate();
        page.test(page.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        page.roundTrip();
    }

    private static void click(BrowserlessUIContext page, String label) {
        page.activate();
        page.test(page.find(Button.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        page.roundTrip();
    }

    private static TextField field(BrowserlessUIContext page, String label) {
        page.activate();
        return page.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static void fill(BrowserlessUIContext page, String label, String text) {
        page.test(field(page, label)).setValue(text);
        page.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext page, String label, String name) {
        page.activate();
        ComboBox<Object> chooser = page.find(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
        page.test(chooser).selectItem(name);
    }

    private static String words(BrowserlessUIContext page) {
        page.activate();
        return page.getCurrentView().getElement().getTextRecursively();
    }
}
