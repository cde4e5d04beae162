package org.countersign.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * People at their browsers, for a {@code @RegisterExtension} field. Each {@link #newPerson} has cookies of its own; when
 * a test fails, what each of them saw is in {@code target/journeys}.
 */
final class InBrowser implements AfterEachCallback {

    private final List<BrowserContext> people = new ArrayList<>();

    /** Somebody who has not signed in yet, looking at the given path. */
    Page newPerson(String path) {
        BrowserContext person = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(PackagedApplication.running().address().toString())
                        .setViewportSize(1440, 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        people.add(person);
        Page page = person.newPage();
        page.navigate(path);
        return page;
    }

    /** Goes back as a person does: not within the same few milliseconds in which the address was changed, which the
     * client's router would take for its own doing and not tell the server. */
    static void back(Page page) {
        settles(page);
        page.goBack();
    }

    static void forward(Page page) {
        settles(page);
        page.goForward();
    }

    private static void settles(Page page) {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        for (BrowserContext person : people) {
            if (failed) {
                person.pages().forEach(page -> keep(page, test));
            }
            person.close();
        }
        people.clear();
    }

    private void keep(Page page, ExtensionContext test) {
        String name = "%s.%s-%d.png"
                .formatted(
                        test.getRequiredTestClass().getSimpleName(),
                        test.getRequiredTestMethod().getName(),
                        people.indexOf(page.context()) + 1);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PackagedApplication.folder().resolve(name)));
    }
}
