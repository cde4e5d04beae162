package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A month's progress, the calendar of cycles and an indicator's own sign-off, in a browser; nothing is kept. */
class CycleJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void theTeamFollowsAMonthUpAndProposesAYearByKeyboard() {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Sign in as Performance Team, Southampton")))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();

        page.navigate("/southampton/cycle/2020-04");
        assertThat(page.getByText("Forecast: not enough past months")).isVisible();
        assertThat(page.getByText("By person")).isVisible();
        Axe.axeInAllGuises(page);

        page.navigate("/southampton/settings/cycles");
        page.getByRole(AriaRole.BUTTON, named("Propose the year ahead")).press("Enter");
        assertThat(page.getByText("This is a proposal.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Keep these dates"))).isVisible();
        Axe.axeInAllGuises(page);

        page.navigate("/southampton/settings/sign-off?indicator=EH1a");
        assertThat(page.getByText("The wider route.")).isVisible();
        Axe.axeInAllGuises(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
