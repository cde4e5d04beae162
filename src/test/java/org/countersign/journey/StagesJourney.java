package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of stages and of cover, in a browser; a stage is begun and given up, so that other journeys keep theirs. */
class StagesJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void stagesAndCoverAreArrangedByKeyboardAndKeepTheRules() {
        Page page = browser.newPerson("/login");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Sign in as Performance Team, Southampton")))
                .press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        page.navigate("/southampton/settings/sign-off");
        assertThat(page.getByText("Route: Reporter → Owner")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Add a stage")).press("Enter");
        assertThat(page.getByLabel("Stage 2", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.getByRole(AriaRole.BUTTON, named("Save the route")).press("Enter");
        assertThat(page.getByText("Nothing was saved yet")).isVisible();
        Axe.axeInAllGuises(page);

        page.navigate("/southampton/cover");
        assertThat(page.getByText("No cover is arranged.")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Arrange cover")).press("Enter");
        assertThat(page.getByText("Nothing was arranged yet")).isVisible();
        Axe.axeInAllGuises(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
