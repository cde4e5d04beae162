package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a token by keyboard alone to figures that a job brought in, and everything out again. */
class FeedJourney {

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    @Test
    void aJobGetsATokenBringsAFigureInAndLosesItsToken() throws Exception {
        Page team = signIn();
        team.navigate("/portsmouth/settings/feeds");
        assertThat(team.getByText("No token yet.")).isVisible();
        Axe.axeInAllGuises(team);
        team.getByLabel("Name of the job").focus();
        team.keyboard().type("nightly job");
        button(team, "Make a token").press("Enter");
        assertThat(team.getByText("The token of “nightly job” is made.")).isVisible();
        assertThat(team.getByLabel("The token", exactly())).isFocused();
        Axe.axeInAllGuises(team);
        String token = team.getByLabel("The token", exactly()).inputValue();

        HttpResponse<String> answer = send(token);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Assertions.assertThat(answer.body()).contains("\"changed\":1");
        team.navigate("/portsmouth/intake");
        assertThat(team.getByText("by Feed “nightly job”")).isVisible();

        team.navigate("/portsmouth/settings/feeds");
        button(team, "Revoke nightly job").press("Enter");
        Axe.axe(team);
        button(team, "Revoke the token of nightly job").press("Enter");
        assertThat(team.getByText("The token of “nightly job” is revoked.")).isVisible();
        Assertions.assertThat(send(token).statusCode()).isEqualTo(401);
    }

    @Test
    void everythingIsTakenOut() throws IOException {
        Page team = signIn();
        team.navigate("/portsmouth/settings/way-out");
        Axe.axeInAllGuises(team);
        Download workbook = team.waitForDownload(
                () -> link(team, "Download the scorecard (XLSX)").press("Enter"));
        Assertions.assertThat(workbook.suggestedFilename()).matches("scorecard-portsmouth-20\\d\\d-\\d\\d\\.xlsx");
        Download everything = team.waitForDownload(
                () -> link(team, "Download everything (ZIP)").press("Enter"));

        Assertions.assertThat(names(everything.createReadStream()))
                .contains("figures.csv", "people.csv", "manifest.json");
        team.navigate("/portsmouth/settings/audit");
        assertThat(team.getByText("Whole data of the authority taken out").first())
                .isVisible();
    }

    private static List<String> names(InputStream file) throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static HttpResponse<String> send(String token) throws IOException, InterruptedException {
        URI address = PackagedApplication.running().address().resolve("/api/v1/authorities/portsmouth/figures");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("""
                                        {"figures": [{"reference": "AF3", "period": "2020-04", "value": 77}]}
                                        """))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private Page signIn() {
        Page team = browser.newPerson("/login");
        team.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Performance Team, Portsmouth"))
                .click();
        assertThat(button(team, "Sign out")).isVisible();
        return team;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
