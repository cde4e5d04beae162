package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperatorJourney {

    private static final String RELEASE = """
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,homes
            2025,Reporting year,National,E92000001,England,,,,,,10
            2025,Reporting year,Local authority,E92000001,England,E12000008,South East,852,E06000045,Southampton,14
            """;

    private static final String REASON = "The contract has not been renewed";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void takesAnAuthorityOnBoardInOneForm() {
        Page operator = signIn("Operator, The whole installation");
        assertThat(heading(operator)).hasText("Operator");
        assertThat(operator.getByText("never an authority’s figures or texts")).isVisible();
        Axe.axeInAllGuises(operator);

        operator.getByRole(AriaRole.LINK, named("Take an authority on board")).click();
        button(operator, "Take on board").click();
        assertThat(operator.getByText("Choose an authority from the list.")).isVisible();
        Axe.axeInAllGuises(operator);

        choose(operator, "Leeds");
        operator.getByLabel("Name", exactly()).fill("First Administrator");
        operator.getByLabel("E-mail address").fill("first.administrator@leeds.example");
        button(operator, "Take on board").click();
        assertThat(operator.getByRole(AriaRole.HEADING, heading("Leeds is on board")))
                .isVisible();
        Axe.axeInAllGuises(operator);

        operator.getByRole(AriaRole.LINK, named("See all authorities on board")).click();
        assertThat(operator.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Leeds"))))
                .containsText("Active");
        operator.navigate("/operator/installation");
        assertThat(heading(operator)).hasText("Health of the installation");
        Axe.axeInAllGuises(operator);
    }

    @Test
    void suspendsAnAuthorityWhosePeopleReadWhyAndRestoresIt() {
        Page team = signIn("Performance Team, Portsmouth");
        team.navigate("/portsmouth/cycle");
        Page operator = signIn("Operator, The whole installation");
        operator.navigate("/operator/authority/portsmouth");
        operator.getByLabel("Reason").fill(REASON);
        button(operator, "Suspend Portsmouth…").click();
        button(operator, "Suspend Portsmouth").click();
        assertThat(operator.locator(".operator .live-status")).containsText("Portsmouth is suspended.");
        Axe.axeInAllGuises(operator);

        team.navigate("/portsmouth/scorecard");
        assertThat(suspension(team)).containsText(REASON);
        Axe.axeInAllGuises(team);
        team.navigate("/portsmouth/cycle");
        assertThat(team.getByText("No month can be opened")).isVisible();

        button(operator, "Restore Portsmouth").click();
        assertThat(operator.locator(".operator .live-status")).containsText("Portsmouth is restored.");
        team.reload();
        assertThat(heading(team)).containsText("Cycle");
        assertThat(suspension(team)).not().isVisible();
    }

    @Test
    void bringsAReleaseInAndSeesItsDoubtsFirst() {
        Page operator = signIn("Operator, The whole installation");
        operator.navigate("/operator/releases");
        Axe.axeInAllGuises(operator);
        dataFile(operator, RELEASE.replace(",14", ","));
        assertThat(operator.getByText("Line 3, column homes: The cell is blank."))
                .isVisible();
        Axe.axeInAllGuises(operator);

        dataFile(operator, RELEASE);
        choose(operator, "Series", "A new series");
        choose(operator, "Column of the figures", "homes");
        choose(operator, "Topic", "Children looked after");
        operator.getByLabel("Title of the release").fill("Children’s homes 2025");
        operator.getByLabel("Address of the release").fill("https://example.org/homes");
        operator.getByLabel("Published on").fill("2025-07");
        operator.getByLabel("Next expected").fill("2026-07");
        Axe.axeInAllGuises(operator);
        button(operator, "See what it would do").click();
        assertThat(operator.getByText("England is 10, outside the range")).isVisible();
        Axe.axeInAllGuises(operator);
        button(operator, "Load 2 figures").click();
        assertThat(operator.getByText("Nothing was loaded. Look at what looks wrong"))
                .isVisible();
        operator.getByLabel("I looked at each of these, and they are as published")
                .check();
        button(operator, "Load 2 figures").click();
        assertThat(operator.locator(".live-status")).containsText("Loaded. Homes: 2 figures: 2 new");
        assertThat(operator.getByRole(
                        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Children’s homes 2025"))))
                .containsText("July 2025");
        Axe.axeInAllGuises(operator);
    }

    private static void dataFile(Page page, String text) {
        page.locator("input[type=file]")
                .last()
                .setInputFiles(new FilePayload("homes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void choose(Page page, String label, String item) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    @Test
    void noPageOfTheirsExistsForAPerformanceTeam() {
        Page team = signIn("Performance Team, Southampton");
        team.navigate("/operator");
        assertThat(heading(team)).hasText("No such page, or it is not yours");
    }

    private Page signIn(String as) {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as " + as).click();
        assertThat(button(page, "Sign out")).isVisible();
        return page;
    }

    private static void choose(Page page, String authority) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Authority"));
        box.fill(authority);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(authority).setExact(true))
                .click();
        assertThat(box).hasValue(authority);
    }

    private static Locator suspension(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Suspension"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(2);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
