package org.countersign.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Checks;
import org.countersign.indicator.Description;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEvents;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.Theme;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.uikit.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Themes, events, checks and the dialogs of the list: what the performance team does there. */
@DatabaseTest
class CatalogueSectionsTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Themes themes;

    @Autowired
    MarkedEvents events;

    @Autowired
    Checks checks;

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

    @Test
    void themesAreAddedCalledOtherwiseMovedAndRemoved() {
        Screen page = team("settings/themes");
        assertThat(page.words()).contains("No themes yet");
        page.press("Add theme");
        assertThat(page.field("New theme").getErrorMessage()).isEqualTo("Write a name.");
        add(page, "Care");
        add(page, "Early help");
        page.pressNamed("Up Early help");
        page.fill("Theme 2", "Children looked after");
        page.pressNamed("Rename Care");

        assertThat(page.words()).contains("Care is called Children looked after now.");
        assertThat(names()).containsExactly("Early help", "Children looked after");
        page.pressNamed("Remove Early help");
        page.click("Remove Early help");
        assertThat(names()).containsExactly("Children looked after");
    }

    @Test
    void ofTwoWhoCallAThemeOtherwiseTheSecondSeesBoth() {
        asTeam(() -> themes.named(authority, "Care"));
        Screen first = team("settings/themes");
        Screen second = team("settings/themes");
        first.fill("Theme 1", "In care");
        first.pressNamed("Rename Care");
        second.fill("Theme 1", "Looked after");
        second.pressNamed("Rename Care");

        assertThat(names()).containsExactly("In care");
        assertThat(second.words())
                .contains("Somebody else changed this theme meanwhile")
                .contains("In care")
                .contains("Looked after");
        second.press("Save mine over theirs");
        assertThat(names()).containsExactly("Looked after");
        assertThat(second.words()).doesNotContain("Somebody else changed this theme");
    }

    @Test
    void anEventIsMarkedChangedAndRemoved() {
        add("A1");
        Screen page = team("settings/events");
        page.press("Add event");
        assertThat(page.words()).contains("Give the day.");
        day(page, LocalDate.of(2020, 3, 23));
        page.fill("What happened", "Lockdown");
        page.press("Add event");
        assertThat(page.words()).contains("Lockdown is marked.").contains("all indicators");

        page.pressNamed("Change Lockdown");
        page.click("Change event");
        page.pressNamed("Remove Lockdown");
        assertThat(marked()).isEmpty();
    }

    @Test
    void ofTwoWhoChangeAnEventTheSecondSeesBothAndNothingIsLost() {
        var id = add("A1").id();
        asTeam(() -> events.add(authority, LocalDate.of(2020, 3, 23), "Lockdown", Set.of()));
        Screen second = team("settings/events");
        MarkedEvent shown = marked().getFirst();
        asTeam(() -> events.change(
                authority, new MarkedEvent(shown.id(), shown.day(), "First lockdown", Set.of(id), shown.version())));
        second.pressNamed("Change Lockdown");
        second.fillLast("What happened", "National lockdown");
        second.click("Change event");

        assertThat(second.words())
                .contains("Somebody else changed this event meanwhile")
                .contains("First lockdown")
                .contains("National lockdown");
        assertThat(marked()).extracting(MarkedEvent::label).containsExactly("First lockdown");
        second.press("Save mine over theirs");
        assertThat(marked()).extracting(MarkedEvent::label).containsExactly("National lockdown");
        assertThat(marked().getFirst().indicators()).isEmpty();
    }

    @Test
    void aCheckIsDeclaredAndRemovedAndHintsAreTurned() {
        add("A1");
        add("A2");
        Screen page = team("settings/checks");
        assertThat(page.words()).contains("No checks yet");
        page.choose("This indicator", "A1 Plans opened");
        page.choose("is at least", "A1 Plans opened");
        page.press("Add check");
        assertThat(asTeam(() -> checks.all(authority))).isEmpty();
        page.choose("is at least", "A2 Plans opened");
        page.press("Add check");
        assertThat(page.words()).contains("A1 is at least A2: checked from now on.");

        page.tick("Say when a figure lies far outside its usual range");
        assertThat(asTeam(() -> checks.switches(authority))).isEqualTo(new HintSwitches(true, false));
        page.pressNamed("Remove the check A1 is at least A2");
        assertThat(asTeam(() -> checks.all(authority))).isEmpty();
    }

    @Test
    void allOfOnePersonsIndicatorsAreHandedOver() {
        IndicatorDetails one = add("A1");
        IndicatorDetails other = add("A2");
        Screen page = owned(List.of(one, other), "settings/indicators");
        page.press("Hand over…");
        page.choose("From", "Owner");
        page.choose("To", "Reporter");
        assertThat(page.dialog()).contains("2 indicators of Owner will be Reporter's.");
        page.click("Hand over");

        assertThat(page.words()).contains("2 indicators");
        assertThat(all()).allSatisfy(each -> assertThat(each.owners()).hasSize(1));
        assertThat(all().getFirst().owners()).isNotEqualTo(one.owners());
    }

    @Test
    void anIndicatorIsMovedToAPlace() {
        add("A1");
        add("A2");
        add("A3");
        Screen page = team("settings/indicators?q=A3");
        page.press("Tick all shown");
        page.press("Move…");
        page.fill("Place", "9");
        page.click("Move to this place");
        assertThat(page.field("Place").getErrorMessage()).isEqualTo("Write a place from 1 to 3.");
        page.fill("Place", "1");
        page.click("Move to this place");

        assertThat(all()).extracting(IndicatorDetails::reference).containsExactly("A3", "A1", "A2");
    }

    @Test
    void aYearsTargetIsSetWithItsLimits() {
        add("A1");
        Screen page = team("settings/indicators/A1");
        page.pressFirst("Change…");
        page.choose("Target", "a number");
        page.fill("Number", "288");
        page.click("Set target");
        assertThat(all().getFirst().targets().byYear()).isEmpty();
        page.choose("Held against", "each month");
        page.fill("Amber from", "5");
        page.fill("Red from", "2");
        page.click("Set target");
        assertThat(page.field("Red from").getErrorMessage()).isEqualTo("Red begins before amber.");
        page.fill("Red from", "10");
        page.click("Set target");

        assertThat(page.words()).contains("is set.").contains("288");
        assertThat(all().getFirst().targets().byYear().values())
                .singleElement()
                .isInstanceOfSatisfying(
                        Target.Aim.class, aim -> assertThat(aim.limits().red()).isEqualByComparingTo("10"));
    }

    @Test
    void manyAreWithoutThemeAndWithoutAnybodyAtOnce() {
        IndicatorDetails one = add("A1");
        IndicatorDetails other = add("A2");
        var theme = asTeam(() -> themes.named(authority, "Care"));
        asTeam(() -> {
            catalogue.place(authority, one.id(), one.standing().in(theme));
            return true;
        });
        Screen page = owned(List.of(one, other), "settings/indicators");
        page.press("Tick all shown");
        page.press("Edit…");
        page.choose("Theme", "Without theme");
        page.tick("Nobody is the owner");
        assertThat(page.dialog()).contains("2 indicators: they are without theme; nobody is the owner any more.");
        page.click("Change 2 indicators");

        assertThat(all()).allSatisfy(each -> {
            assertThat(each.theme()).isEmpty();
            assertThat(each.owners()).isEmpty();
        });
    }

    /** The owner owns them all. */
    private Screen owned(List<IndicatorDetails> indicators, String path) {
        Screen page = team(path);
        page.press("Tick all shown");
        page.press("Edit…");
        page.chooseAll("Owners", Set.of("Owner"));
        page.click("Change " + Counts.indicators(indicators.size()));
        return page;
    }

    private static void day(Screen page, LocalDate day) {
        page.one(DateField.class, field -> true).setValue(day);
    }

    private static void add(Screen page, String theme) {
        page.fill("New theme", theme);
        page.press("Add theme");
    }

    private List<String> names() {
        return asTeam(() -> themes.all(authority)).stream().map(Theme::name).toList();
    }

    private List<MarkedEvent> marked() {
        return asTeam(() -> events.all(authority));
    }

    private IndicatorDetails add(String reference) {
        var id = asTeam(() -> catalogue.add(
                authority,
                new Description(reference, "Plans opened", "", "", all().size() + 1, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE));
        return asTeam(() -> catalogue.byId(authority, id)).orElseThrow();
    }

    private List<IndicatorDetails> all() {
        return asTeam(() -> catalogue.all(authority));
    }

    private Screen team(String path) {
        return screens.at("team", authority, path);
    }

    private <T> T asTeam(Supplier<T> act) {
        return signedIn.person("team", authority, act);
    }
}
