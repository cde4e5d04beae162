package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A whole cycle with five people, by keyboard alone: the team sets a further stage and cover and opens a month; a reporter
 * writes; an owner returns it; whoever covers for that owner signs on their behalf; a director signs last; all are told.
 */
class WholeCycleJourney {

    private static final String PLACE = "/portsmouth/";
    private static final String ITEM = PLACE + "my-work?item=EH3&month=2020-02";
    private static final String NAME = "EH3, February 2020";
    private static final String TEXT = "Fewer plans were open than in January, because two teams closed old ones.";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aMonthGoesFromOpeningToTheDirectorsSignature() {
        Page team = signedIn("Performance Team");
        Page reporter = signedIn("Early Help Reporter");
        Page owner = signedIn("Early Help Owner");
        Page cover = signedIn("Safeguarding Owner");
        Page director = signedIn("Joint Director");

        addsADirectorsStage(team);
        arrangesCover(team);
        opensTheMonth(team);
        submits(reporter, "Fewer plans.");
        returns(owner);
        isToldAndMends(reporter);
        signsOnBehalf(cover);
        signsLast(director);
        choosesHowToBeTold(reporter);
        findsAllDelivered(team);
    }

    private static void addsADirectorsStage(Page team) {
        team.navigate(PLACE + "settings/sign-off");
        button(team, "Add a stage").press("Enter");
        Locator name = team.getByLabel("Stage 2", new Page.GetByLabelOptions().setExact(true));
        assertThat(name).isFocused();
        team.keyboard().type("Director");
        Locator by = team.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Signed by"))
                .last();
        choose(team, by, "Joint Director");
        button(team, "Save the route").press("Enter");
        assertThat(team.getByText("Route: Reporter → Owner → Director")).isVisible();
        Axe.axe(team);
    }

    private static void arrangesCover(Page team) {
        team.navigate(PLACE + "cover");
        choose(team, combobox(team, "Who is away"), "Early Help Owner");
        choose(team, combobox(team, "Who covers"), "Safeguarding Owner");
        team.getByLabel("To, this day included")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).plusDays(7).toString());
        button(team, "Arrange cover").press("Enter");
        assertThat(team.getByText("Safeguarding Owner covers for Early Help Owner")
                        .first())
                .isVisible();
        Axe.axe(team);
    }

    private static void opensTheMonth(Page team) {
        team.navigate(PLACE + "cycle");
        team.getByText("Open another month").press("Enter");
        Locator month = team.getByLabel("Month", new Page.GetByLabelOptions().setExact(true));
        month.fill("February 2020");
        button(team, "Open the month").press("Enter");
        assertThat(team.getByText("February 2020: open for commentary.")).isVisible();
        Axe.axe(team);
    }

    private static void submits(Page reporter, String text) {
        reporter.navigate(ITEM);
        Locator editor = reporter.getByLabel("Commentary on " + NAME);
        editor.focus();
        reporter.keyboard().press("Control+A");
        reporter.keyboard().type(text);
        assertThat(reporter.getByText(Pattern.compile("^Saved \\d"))).isVisible();
        Axe.axe(reporter);
        reporter.keyboard().press("Control+Enter");
        assertThat(status(reporter)).containsText(NAME + ": submitted");
    }

    private static void returns(Page owner) {
        owner.navigate(ITEM);
        assertThat(button(owner, "Sign off")).isVisible();
        owner.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .first()
                .focus();
        owner.keyboard().press("Control+Shift+Enter");
        assertThat(owner.getByLabel("What should change")).isFocused();
        owner.keyboard().type("Say why there were fewer.");
        owner.keyboard().press("Control+Enter");
        assertThat(status(owner)).containsText(NAME + ": returned");
    }

    /** One press leads from the notice to the very item. */
    private static void isToldAndMends(Page reporter) {
        reporter.navigate(PLACE + "notices");
        Locator notice = reporter.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Early Help Owner returned " + NAME));
        assertThat(notice).isVisible();
        Axe.axeInAllGuises(reporter);
        notice.press("Enter");
        assertThat(reporter.getByText("Say why there were fewer.").first()).isVisible();
        submits(reporter, TEXT);
    }

    private static void signsOnBehalf(Page cover) {
        cover.navigate(ITEM);
        assertThat(cover.getByText("two teams closed old ones").first()).isVisible();
        Axe.axe(cover);
        button(cover, "Sign off").press("Enter");
        assertThat(status(cover)).containsText(NAME + ": signed off");
    }

    private static void signsLast(Page director) {
        director.navigate(PLACE + "notices");
        director.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Safeguarding Owner signed " + NAME + ", which waits for you now"))
                .press("Enter");
        assertThat(director.getByText("two teams closed old ones").first()).isVisible();
        director.getByText("History").first().press("Enter");
        assertThat(director.getByText(Pattern.compile("Safeguarding Owner.*on behalf of Early Help Owner"))
                        .first())
                .isVisible();
        Axe.axe(director);
        button(director, "Sign off").press("Enter");
        assertThat(status(director)).containsText(NAME + ": signed off");
        director.navigate(PLACE + "indicators/EH3?period=2020-02");
        assertThat(director.getByText("Signed off by Joint Director").first()).isVisible();
    }

    private static void choosesHowToBeTold(Page reporter) {
        reporter.navigate(PLACE + "notices/how");
        Axe.axeInAllGuises(reporter);
        Locator daily = reporter.getByLabel(Pattern.compile("^One e-mail a day"));
        daily.focus();
        reporter.keyboard().press("Space");
        assertThat(combobox(reporter, "When the daily e-mail comes")).isVisible();
        Axe.axe(reporter);
        button(reporter, "Save").press("Enter");
        assertThat(reporter.getByText("Saved: one e-mail a day, at 08:00.")).isVisible();
    }

    private static void findsAllDelivered(Page team) {
        team.navigate(PLACE + "notices/undelivered");
        assertThat(team.getByText("Every e-mail has left.")).isVisible();
        Axe.axeInAllGuises(team);
    }

    private static void choose(Page page, Locator box, String item) {
        box.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(item);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                        .first())
                .isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(box).hasValue(item);
    }

    private Page signedIn(String name) {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as " + name + ",.*Portsmouth")))
                .first()
                .press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return page;
    }

    private static Locator combobox(Page page, String label) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("EH3"));
    }
}
