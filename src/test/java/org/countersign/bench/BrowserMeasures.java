package org.countersign.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.countersign.bench.Finding.Bounds;

/** Target 5: what the first load weighs, what stands in the page, and how soon it answers, in Chromium at 1440 × 900. */
record BrowserMeasures(Filled filled) {

    private static final int ROUNDS = 7;
    private static final String EMPTY_GRID = "bench-empty-grid";
    private static final String ROWS = "vaadin-grid";

    /** Elements, those within components included, as a browser has to lay them out. */
    private static final String COUNT = """
            () => { const count = root => [...root.querySelectorAll('*')]
                .reduce((sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0), 0);
              return [document.querySelectorAll('*').length, count(document)]; }
            """;

    private static final String WATCH_SHIFTS = """
            window.__shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (!entry.hadRecentInput) window.__shift += entry.value; })).observe({type: 'layout-shift', buffered: true});
            """;

    List<Finding> findings() {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = chromium(playwright)) {
            Place place = filled.places().getLast();
            Person leader = People.leader(filled.large(), place, 0);
            List<Finding> findings = new ArrayList<>();
            double floor = weight(browser, leader, place.slug() + "/" + EMPTY_GRID);
            double page = weight(browser, leader, place.scorecard());
            findings.add(Finding.atMost(
                    5,
                    "First load against the same frame with an empty grid, bytes as sent",
                    page / floor,
                    "%.2f × (%.0f and %.0f KB)".formatted(page / floor, page / 1000, floor / 1000),
                    Bounds.goal(1.1, " ×")));
            PageVisit visit = PageVisit.open(leader, place.scorecard());
            double message = visit.message().body().length / 1024.0;
            visit.close();
            findings.add(Finding.atMost(
                    5,
                    "The scorecard's own message, compressed",
                    message,
                    "%.1f KiB".formatted(message),
                    Bounds.goal(20, " KiB")));
            findings.addAll(laidOut(browser));
            findings.addAll(answers(browser, leader, place));
            return findings;
        }
    }

    private List<Finding> laidOut(Browser browser) {
        List<?> few = nodes(browser, Place.FEW);
        List<?> many = nodes(browser, Place.MANY);
        double light = number(many.get(0));
        return List.of(
                Finding.atMost(
                        5,
                        "Nodes of the document with 400 indicators",
                        light,
                        "%,.0f".formatted(light),
                        Bounds.goal(2500, "")),
                Finding.told(
                        5,
                        "… with 50 indicators; with 400, those within components included",
                        "%,.0f; %,.0f".formatted(number(few.get(0)), number(many.get(1)))),
                Finding.atMost(
                        5,
                        "Layout shift of the first load",
                        number(many.get(2)),
                        "%.3f".formatted(number(many.get(2))),
                        Bounds.goal(0.02, "")));
    }

    /** Light and all elements, layout shift. */
    private List<?> nodes(Browser browser, Place place) {
        Person leader = People.leader(filled.small(), place, 0);
        try (BrowserContext context = context(browser, leader, filled.small())) {
            context.addInitScript(WATCH_SHIFTS);
            Page page = shown(context, place.scorecard());
            List<Object> found = new ArrayList<>((List<?>) page.evaluate(COUNT));
            found.add(page.evaluate("() => window.__shift"));
            return found;
        }
    }

    private List<Finding> answers(Browser browser, Person leader, Place place) {
        List<Double> filters = new ArrayList<>();
        List<Double> openings = new ArrayList<>();
        try (BrowserContext context = context(browser, leader, filled.large())) {
            for (int round = 0; round < ROUNDS; round++) {
                Page page = shown(context, place.scorecard());
                filters.add(filtering(page));
                page.close();
                page = shown(context, place.scorecard());
                openings.add(openingARow(page));
                page.close();
            }
        }
        return List.of(answer("Filtering, from the last key to the rows", filters), answer("Opening a row", openings));
    }

    private static Finding answer(String what, List<Double> milliseconds) {
        double median = Ratios.of(milliseconds).median();
        return Finding.atMost(5, what, median, "%.0f ms".formatted(median), Bounds.goal(200, " ms"));
    }

    /** The field waits a moment for the next key, which counts. */
    private static double filtering(Page page) {
        page.getByLabel("Find").first().click();
        page.keyboard().type("cohort 3");
        watch(page, "keydown", "document.querySelector('[role=status]').textContent.includes(' of ')");
        page.keyboard().press("7");
        return answered(page);
    }

    /** From the press to the panel with its figures. */
    private static double openingARow(Page page) {
        watch(page, "click", "document.querySelector('.row-panel .headline')");
        page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("EH1"))
                .first()
                .click();
        return answered(page);
    }

    /** From an event to when something holds and is painted; not waited for without end. */
    private static void watch(Page page, String event, String condition) {
        page.evaluate("""
                ([event, condition]) => { window.__answered = new Promise((answered, failed) => addEventListener(event, () => {
                    const begun = performance.now();
                    const look = () => performance.now() - begun > 20000 ? failed(new Error(condition)) : eval(condition)
                        ? requestAnimationFrame(() => answered(performance.now() - begun)) : requestAnimationFrame(look);
                    look(); }, {once: true, capture: true})); }
                """, List.of(event, condition));
    }

    private static double answered(Page page) {
        return number(page.evaluate("() => window.__answered"));
    }

    private double weight(Browser browser, Person leader, String path) {
        try (BrowserContext context = context(browser, leader, filled.large())) {
            Page page = context.newPage();
            AtomicLong bytes = new AtomicLong();
            CDPSession network = context.newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(filled.large().address() + "/" + path);
            page.waitForSelector(ROWS);
            page.waitForTimeout(2_000);
            return bytes.get();
        }
    }

    static Page shown(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate("/" + path);
        page.waitForSelector("text=EH3", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForTimeout(500);
        return page;
    }

    static BrowserContext context(Browser browser, Person person, Application application) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(application.address())
                .setViewportSize(1440, 900)
                .setLocale("en-GB"));
        context.addCookies(person.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(application.address()))
                .toList());
        return context;
    }

    static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH"));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
