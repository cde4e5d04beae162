package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the invitation to the first page, by way of the mail; then the one who invited lets them go again. */
class InvitationJourney {

    private static final Pattern LINK = Pattern.compile("http://\\S+/invitation/\\S+");
    /** Before the session has ended the page is not theirs; afterwards there is no session. */
    private static final Pattern GONE = Pattern.compile("You have been signed out|Sign in to Countersign|No such page");

    private static final String EMAIL = "sam.analyst@southampton.example";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void somebodyIsInvitedJoinsAndLeaves() {
        Page team = browser.newPerson("/login");
        button(team, "Sign in as Performance Team, Southampton").click();
        assertThat(team).not().hasURL(Pattern.compile(".*/login.*"));
        invite(team);
        Page invited = browser.newPerson(link());
        join(invited);
        deactivate(team);
        assertThat(invited.getByText(GONE).first()).isVisible();
        invited.waitForCondition(() -> invited.request().get("/session").status() == 401);
    }

    private void invite(Page team) {
        team.navigate("/southampton/settings/people");
        assertThat(heading(team)).hasText("People");
        Axe.axeInAllGuises(team);
        button(team, "Invite somebody").click();
        team.getByLabel("Name", exactly()).fill("Sam Analyst");
        team.getByLabel("E-mail address", exactly()).fill(EMAIL);
        Axe.axe(team);
        button(team, "Send the invitation").click();
        assertThat(team.getByRole(AriaRole.STATUS).first()).containsText("Sam Analyst is invited.");
    }

    private void join(Page invited) {
        assertThat(heading(invited)).hasText("Join Southampton");
        Axe.axeInAllGuises(invited);
        invited.getByLabel("New password").fill("Password2026!");
        button(invited, "Join Southampton").click();
        assertThat(invited.getByRole(AriaRole.ALERT)).containsText("tried first");
        Axe.axe(invited);
        invited.getByLabel("New password").fill("a long walk by the sea");
        button(invited, "Join Southampton").click();
        assertThat(heading(invited)).containsText("Scorecard");
        Page again = browser.newPerson(link());
        assertThat(heading(again)).hasText("This link does not work");
        Axe.axeInAllGuises(again);
    }

    private void deactivate(Page team) {
        team.reload();
        button(team, "Change Sam Analyst").click();
        Axe.axe(team);
        button(team, "Deactivate Sam Analyst…").click();
        Axe.axe(team);
        button(team, "Deactivate Sam Analyst").click();
        assertThat(team.getByRole(AriaRole.STATUS).first()).containsText("Sam Analyst is deactivated.");
    }

    private static String link() {
        return await().atMost(Duration.ofSeconds(30))
                .until(InvitationJourney::found, Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> found() {
        try (Stream<Path> letters = Files.list(PackagedApplication.mail())) {
            return letters.filter(letter -> letter.toString().endsWith(".txt"))
                    .map(InvitationJourney::text)
                    .filter(letter -> letter.contains("To: " + EMAIL))
                    .flatMap(letter -> LINK.matcher(letter).results())
                    .map(MatchResult::group)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path letter) {
        try {
            return Files.readString(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
