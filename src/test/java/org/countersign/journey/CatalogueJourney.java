package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogueJourney {

    private static final String INDICATORS = "/portsmouth/settings/indicators";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void theCatalogueIsSearchedChangedInBulkAndTakenOut() {
        Page team = signIn();
        team.navigate(INDICATORS);
        assertThat(heading(team)).hasText("Indicators");
        team.getByLabel("Find").pressSequentially("foster carers");
        assertThat(team.getByText("1 of ")).isVisible();
        assertThat(team).hasURL(Pattern.compile("q=foster"));
        Axe.axeInAllGuises(team);

        team.getByLabel("Choose AF3").focus();
        team.keyboard().press("Space");
        assertThat(team.getByText("1 ticked")).isVisible();
        button(team, "Edit…").focus();
        team.keyboard().press("Enter");
        team.getByLabel("Change threshold").fill("15");
        assertThat(team.getByText("1 indicator: the change threshold becomes 15."))
                .isVisible();
        Axe.axe(team);
        button(team, "Change 1 indicator").press("Enter");
        assertThat(team.getByText("1 indicator changed.")).isVisible();

        button(team, "Copy targets…").press("Enter");
        assertThat(team.getByText("1 indicator will have a target for 2021-22; 0 keep"))
                .isVisible();
        button(team, "Copy to 2021-22").press("Enter");
        assertThat(team.getByText("Targets copied from 2020-21 to 2021-22: 1 indicator."))
                .isVisible();

        team.navigate("/portsmouth/settings/indicators-file");
        Axe.axeInAllGuises(team);
        Download file = team.waitForDownload(
                () -> team.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export the catalogue (XLSX)"))
                        .press("Enter"));
        assertThat(file.suggestedFilename())
                .startsWith("indicators-portsmouth-")
                .endsWith(".xlsx");
    }

    @Test
    void aNewIndicatorIsDescribedByKeyboardAlone() {
        Page team = signIn();
        team.navigate(INDICATORS + "/new");
        button(team, "Save").press("Enter");
        assertThat(team.getByText("Nothing was saved yet. Put right what is marked"))
                .isVisible();
        Axe.axeInAllGuises(team);

        team.getByLabel("Reference", exactly()).focus();
        team.keyboard().type("ZZ1");
        team.keyboard().press("Tab");
        team.keyboard().type("Plans opened within ten days");
        button(team, "Save").press("Enter");
        assertThat(team.getByText("ZZ1 saved.")).isVisible();
        assertThat(team).hasURL(Pattern.compile("/ZZ1$"));

        team.getByLabel("Definition", exactly()).fill("Plans opened within ten working days of the decision.");
        button(team, "Save").press("Enter");
        assertThat(team.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The definition changed")))
                .isVisible();
        Axe.axe(team);
        team.getByLabel("Something else is counted from a month on").check();
        team.getByLabel("Holds from").fill("April 2020");
        team.getByLabel("Reason", exactly()).fill("New guidance");
        button(team, "Save").press("Enter");
        assertThat(team.getByText("Holds from April 2020: New guidance")).isVisible();

        button(team, "Change the target of").first().press("Enter");
        Axe.axe(team);
        team.keyboard().press("Escape");
        Axe.axeInAllGuises(team);
    }

    @Test
    void themesEventsAndChecksHavePagesOfTheirOwn() {
        Page team = signIn();
        for (String page : new String[] {"themes", "events", "checks"}) {
            team.navigate("/portsmouth/settings/" + page);
            assertThat(heading(team)).isVisible();
            Axe.axeInAllGuises(team);
        }
    }

    @Test
    void themesEventsAndChecksAreKeptByKeyboardAndMoveHandOverAndWorkbookAreAccessible() throws IOException {
        Page team = signIn();
        team.navigate("/portsmouth/settings/themes");
        team.getByLabel("New theme").fill("Placements");
        button(team, "Add theme").press("Enter");
        assertThat(team.getByText("Placements is there.")).isVisible();
        button(team, "Remove Placements").press("Enter");
        Axe.axe(team);
        button(team, "Remove Placements").last().press("Enter");
        assertThat(team.getByText("Placements removed.")).isVisible();

        team.navigate("/portsmouth/settings/events");
        team.getByLabel("Day", exactly()).fill("2019-09-02");
        team.getByLabel("What happened").fill("Inspection");
        button(team, "Add event").press("Enter");
        assertThat(team.getByText("Inspection is marked.")).isVisible();
        Axe.axeInAllGuises(team);
        button(team, "Change Inspection").press("Enter");
        assertThat(button(team, "Change event")).isVisible();
        Axe.axe(team);
        button(team, "Change event").press("Enter");
        assertThat(team.getByText("Inspection changed.")).isVisible();
        button(team, "Remove Inspection").press("Enter");
        assertThat(team.getByText("Inspection removed.")).isVisible();

        team.navigate(INDICATORS + "?q=AF3");
        button(team, "Hand over…").press("Enter");
        Axe.axe(team);
        team.keyboard().press("Escape");
        team.getByLabel("Choose AF3").check();
        button(team, "Move…").press("Enter");
        assertThat(team.getByLabel("Place", exactly())).isVisible();
        Axe.axe(team);
        team.keyboard().press("Escape");

        team.navigate("/portsmouth/settings/indicators-file");
        Download file = team.waitForDownload(
                () -> team.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export the catalogue (XLSX)"))
                        .press("Enter"));
        team.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "indicators.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        Files.readAllBytes(file.path())));
        assertThat(team.getByText("0 would change")).isVisible();
        Axe.axeInAllGuises(team);
    }

    private Page signIn() {
        Page page = browser.newPerson("/login");
        button(page, "Sign in as Performance Team, Portsmouth").click();
        assertThat(button(page, "Sign out")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
