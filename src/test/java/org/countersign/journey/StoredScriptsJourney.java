package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.testing.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that would run a script, written as a commentary and looked at by others in a real browser. */
class StoredScriptsJourney {

    /** In a first line, marks of Markdown are left out: underscores too. */
    private static final Pattern SHOWN = Pattern.compile("window\\.(__)?ran");

    private static final String ITEM = "/southampton/my-work?item=EH1c&month=2020-04";
    private static final int LONGEST_REMARK = 4_000;
    private static final String LISTEN = """
            window.__refused = [];
            addEventListener('securitypolicyviolation', e => window.__refused.push(e.violatedDirective + ' ' + e.blockedURI));
            """;

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    private final List<String> happened = new ArrayList<>();

    @Test
    void noneRunsInEditorPreviewReadingScorecardOrHistory() {
        String text = String.join("\n\n", Payloads.all());
        Page reporter = signedIn("Early Help Reporter");
        reporter.navigate(ITEM);
        reporter.getByLabel("Commentary on EH1c, April 2020").fill(text);
        assertThat(reporter.getByText(Pattern.compile("^Saved \\d"))).isVisible();
        button(reporter, "Preview").click();
        assertThat(reporter.locator(".markdown a").first()).isVisible();
        nothingRan(reporter);
        button(reporter, "Submit to Early Help Owner").click();
        assertThat(reporter.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("submitted"))
                        .first())
                .isVisible();

        Page owner = signedIn("Early Help Owner");
        owner.navigate(ITEM);
        button(owner, "Add a remark…").click();
        owner.getByLabel("Your remark").fill(text.substring(0, LONGEST_REMARK));
        button(owner, "Add the remark").click();
        assertThat(owner.locator(".remarks .markdown").first()).isVisible();
        nothingRan(owner);
        for (String path : List.of(
                ITEM,
                "/southampton/scorecard?period=2020-04&view=table",
                "/southampton/indicators/EH1c?period=2020-04",
                "/southampton/my-work/several",
                "/southampton/record?item=EH1c&month=2020-04")) {
            owner.navigate(path);
            assertThat(owner.getByText(SHOWN).first()).isAttached();
            nothingRan(owner);
        }
    }

    private void nothingRan(Page page) {
        page.waitForLoadState();
        page.mouse().move(700, 500);
        page.keyboard().press("Tab");
        assertThat(
                        page.evaluate(
                                "() => window.__ran === undefined && !document.querySelector('.markdown [onerror], .markdown script, .markdown img')"))
                .isEqualTo(true);
        assertThat((List<?>) page.evaluate("() => window.__refused")).isEmpty();
        assertThat(happened).isEmpty();
    }

    private Page signedIn(String name) {
        Page page = browser.newPerson("/login");
        page.addInitScript(LISTEN);
        page.onDialog(this::note);
        page.onRequest(request -> {
            if (!request.url()
                            .startsWith(PackagedApplication.running().address().toString())
                    && !request.url().startsWith("data:")) {
                happened.add("asked for " + request.url());
            }
        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + name + ", Southampton"))
                .click();
        assertThat(button(page, "Sign out")).isVisible();
        return page;
    }

    private void note(Dialog dialog) {
        happened.add("dialog " + dialog.message());
        dialog.dismiss();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
