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
import org.countersign.testing.Keycloak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Setting single sign-on up, joining by the link of an invitation and a real Keycloak, and signing out of both. */
class SingleSignOnJourney {

    private static final Pattern LINK = Pattern.compile("http://\\S+/invitation/\\S+");
    private static final String EMAIL = "newcomer@southampton.example";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void theInvitedJoinsThroughTheirCouncilsProviderAndLeavesBoth() {
        Page team = browser.newPerson("/login");
        button(team, "Sign in as Performance Team, Southampton").click();
        assertThat(team).not().hasURL(Pattern.compile(".*/login.*"));
        setUp(team);
        invite(team);

        Page invited = browser.newPerson(link());
        Axe.axeInAllGuises(invited);
        button(invited, "Join with the sign-on of Southampton").click();
        signInAtTheProvider(invited);
        assertThat(heading(invited)).hasText("My work");

        signOut(invited);
        comeBack(invited);
    }

    @Test
    void whoIsNobodyHereIsToldWhatToDo() {
        Page page = browser.newPerson("/single-sign-on/southampton/refused?because=not-joined&reference=0123456789ab");
        assertThat(heading(page)).hasText("Your account is not joined to anybody here");
        Axe.axeInAllGuises(page);
    }

    private void setUp(Page team) {
        team.navigate("/southampton/settings/sign-in");
        team.getByLabel("Issuer", exactly()).fill(Keycloak.running().issuer("council") + "/no");
        button(team, "Try it: ask the provider what it is").click();
        assertThat(team.getByRole(AriaRole.ALERT).first()).containsText("status 404");
        team.getByLabel("Issuer", exactly()).fill(Keycloak.running().issuer("council"));
        button(team, "Try it: ask the provider what it is").click();
        assertThat(team.getByText("Found: " + Keycloak.running().issuer("council")))
                .isVisible();
        team.getByLabel("Client ID", exactly()).fill(Keycloak.CLIENT);
        team.getByLabel("Client secret", exactly()).fill(Keycloak.SECRET);
        team.getByLabel("People may sign in this way", exactly()).check();
        button(team, "Save single sign-on").click();
        assertThat(team.getByText("Single sign-on: saved.")).isVisible();
        Axe.axeInAllGuises(team);
    }

    private void invite(Page team) {
        team.navigate("/southampton/settings/people");
        button(team, "Invite somebody").click();
        team.getByLabel("Name", exactly()).fill("Newcomer");
        team.getByLabel("E-mail address", exactly()).fill(EMAIL);
        button(team, "Send the invitation").click();
        assertThat(team.getByRole(AriaRole.STATUS).first()).containsText("Newcomer is invited.");
    }

    private static void signInAtTheProvider(Page page) {
        page.locator("#username").fill("newcomer");
        page.locator("#password").fill(Keycloak.password("newcomer"));
        page.locator("#kc-login").click();
    }

    private static void signOut(Page page) {
        button(page, "Sign out").click();
        assertThat(page).hasURL(Pattern.compile(".*/login"));
    }

    /** The provider asks for the password again. */
    private static void comeBack(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your council's account"))
                .click();
        Axe.axeInAllGuises(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Southampton"))
                .click();
        signInAtTheProvider(page);
        assertThat(page.getByText("Newcomer").first()).isVisible();
    }

    private static String link() {
        return await().atMost(Duration.ofSeconds(30))
                .until(SingleSignOnJourney::found, Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> found() {
        try (Stream<Path> letters = Files.list(PackagedApplication.mail())) {
            return letters.filter(letter -> letter.toString().endsWith(".txt"))
                    .map(SingleSignOnJourney::text)
                    .filter(letter -> letter.contains("To: " + EMAIL))
                    .flatMap(letter -> LINK.matcher(letter).results())
                    .map(MatchResult::group)
                    .filter(SingleSignOnJourney::isOfThisRun)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Letters of earlier runs may lie there. */
    private static boolean isOfThisRun(String link) {
        return link.contains(":" + PackagedApplication.running().address().getPort() + "/");
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
