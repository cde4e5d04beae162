package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An overview text from its settings to the scorecard, in a month tried out and thrown away at the end. */
class OverviewJourney {

    private static final String MONTH = "2019-03";
    private static final String ITEM = "/portsmouth/my-work?item=Overview%3A+Early+help&month=" + MONTH;
    private static final String TEXT = "Demand for early help held steady across the three localities.";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    private Page team;

    @Test
    void anOverviewIsSwitchedOnWrittenSignedAndRead() {
        team = signedIn("Performance Team");
        switchOn();
        tryTheMonth();

        Page writer = signedIn("Early Help Reporter");
        writer.navigate(ITEM);
        assertThat(writer.locator(".overview-card .lead")).containsText("indicators");
        assertThat(writer.locator(".beneath")).containsText("EH1a");
        writer.getByLabel("Commentary on Overview: Early help, March 2019").fill(TEXT);
        Axe.axeInAllGuises(writer);
        button(writer, Pattern.compile("^Submit to Early Help Owner")).press("Enter");
        assertThat(writer.locator(".work-place > .live-status")).containsText("submitted to Early Help Owner");

        Page signer = signedIn("Early Help Owner");
        signer.navigate(ITEM);
        assertThat(signer.getByText(TEXT).first()).isVisible();
        Axe.axeInAllGuises(signer);
        button(signer, Pattern.compile("^Sign off$")).press("Enter");
        assertThat(signer.locator(".work-place > .live-status")).containsText("signed off");

        isReadOnTheScorecard(signedIn("Senior Leader"));
    }

    private static void isReadOnTheScorecard(Page leader) {
        String scorecard = "/portsmouth/scorecard?period=" + MONTH + "&months=3&group=theme";
        leader.navigate(scorecard);
        Locator way = leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overview, signed off"));
        way.first().click();
        assertThat(leader.locator(".row-panel")).containsText(TEXT);
        Axe.axeInAllGuises(leader);

        leader.navigate(scorecard + "&view=table");
        leader.locator(".theme-overview-text summary").first().press("Enter");
        assertThat(leader.locator(".theme-overview-text").first()).containsText(TEXT);
        Axe.axeInAllGuises(leader);
    }

    private void switchOn() {
        team.navigate("/portsmouth/settings/overviews");
        Locator form = form();
        form.getByRole(AriaRole.CHECKBOX).check();
        choose(form, "Who writes it", "Early Help Reporter");
        choose(form, "Who owns it", "Early Help Owner");
        Axe.axeInAllGuises(team);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save: Early help"))
                .press("Enter");
        assertThat(team.getByText("Early help: an overview is written in months opened from now on."))
                .isVisible();
    }

    private Locator form() {
        return team.locator(".overview-form")
                .filter(new Locator.FilterOptions()
                        .setHas(team.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName("Early help")
                                        .setExact(true))));
    }

    private static void choose(Locator form, String label, String person) {
        Locator field = form.getByLabel(label);
        field.fill(person);
        field.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(person).setExact(true))
                .click();
        field.press("Tab");
        assertThat(form.locator("vaadin-multi-select-combo-box-chip")
                        .filter(new Locator.FilterOptions().setHasText(person))
                        .first())
                .isVisible();
    }

    private void tryTheMonth() {
        team.navigate("/portsmouth/cycle/" + MONTH);
        team.getByLabel("This is a trial").check();
        button(team, Pattern.compile("^Open the month$")).press("Enter");
        assertThat(team.locator(".cycle-summary")).containsText("This month is a trial");
        assertThat(team.locator(".unsigned")).containsText("Overview: Early help");
    }

    /** Other journeys find nothing of it. */
    @AfterEach
    void thrownAway() {
        team.navigate("/portsmouth/cycle/" + MONTH);
        team.getByText("Throw away the trial of March 2019").click();
        team.getByLabel("Throw away all texts and signatures of this trial").check();
        button(team, Pattern.compile("^Throw the trial away$")).press("Enter");
        assertThat(team.getByText("the trial is thrown away")).isVisible();
        team.navigate("/portsmouth/settings/overviews");
        form().getByRole(AriaRole.CHECKBOX).uncheck();
        form().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save: Early help"))
                .press("Enter");
        assertThat(team.getByText("Early help: no overview is written")).isVisible();
    }

    private Page signedIn(String who) {
        Page page = browser.newPerson("/login");
        button(page, Pattern.compile("^Sign in as " + who + ", Portsmouth")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
