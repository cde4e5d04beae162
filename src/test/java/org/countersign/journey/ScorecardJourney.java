package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScorecardJourney {

    private static final String SCORECARD = "/southampton/scorecard?period=2020-04";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    private Page page;

    @BeforeEach
    void aLeaderSignsIn() {
        page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as Senior Leader, Southampton")))
                .click();
        assertThat(heading()).isVisible();
    }

    @Test
    void aPressOpensARowArrowsReadOnAndGoingBackLeadsToTheGrid() {
        page.navigate(SCORECARD);
        cell("161").click();
        Locator row = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(Pattern.compile("^EH1")));
        assertThat(row).containsText("EH1a");
        page.keyboard().press("ArrowDown");

        assertThat(row).containsText("EH1c");
        assertThat(page).hasURL(Pattern.compile(".*row=EH1c.*"));
        page.goBack();
        assertThat(row).hasCount(0);
        assertThat(cell("161")).isVisible();
    }

    @Test
    void whatIsTypedIntoFindStandsInTheUrlAndGoingBackUndoesIt() {
        page.navigate(SCORECARD);
        page.getByLabel("Find").fill("plans");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("1 of 9 indicators, by the filters chosen");
        assertThat(page).hasURL(Pattern.compile(".*q=plans.*"));

        page.goBack();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("9 indicators");
        assertThat(page.getByLabel("Find")).hasValue("");
    }

    @Test
    void everyWayOfReadingItKeepsTheRules() {
        page.navigate(SCORECARD);
        assertThat(cell("161")).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate(SCORECARD + "&view=table");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate("/southampton/indicators/YO2?period=2020-04");
        assertThat(heading()).containsText("YO2");
        Axe.axeInAllGuises(page);
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
