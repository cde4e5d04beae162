package org.countersign.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.countersign.bench.Finding.Bounds;

/**
 * Target 7: how soon a signature shows in another person's browser, against a bare page that is told of a committed row.
 * Both count from the commit, by the clock of the one machine that server and browser share.
 */
record SeenMeasures(Filled filled) {

    private static final int ROUNDS = 15;
    private static final int INDICATOR = 11;
    private static final String OURS =
            "[...document.querySelectorAll('vaadin-grid-cell-content')].filter(e => e.textContent.includes('signed off')).length";
    private static final String FLOOR = "document.querySelector('#pushed').textContent";

    List<Finding> findings() {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = BrowserMeasures.chromium(playwright)) {
            Place place = filled.places().getLast();
            Person leader = People.leader(filled.large(), place, 0);
            try (BrowserContext context = BrowserMeasures.context(browser, leader, filled.large())) {
                return findings(context, place);
            }
        }
    }

    private List<Finding> findings(BrowserContext context, Place place) {
        Page floor = context.newPage();
        floor.navigate("/" + place.slug() + "/bench-pushed");
        floor.waitForSelector("#pushed");
        List<Double> floors =
                seen(floor, FLOOR, round -> "/pushed?authority=%d&text=%d".formatted(place.id(), round + 1));
        floor.close();
        List<Double> ours = seen(BrowserMeasures.shown(context, place.scorecard()), OURS, round -> ask(place, round));
        double ratio = Ratios.of(ours).median() / Ratios.of(floors).median();
        return List.of(
                Finding.atMost(
                        7,
                        "A sign-off seen in another browser, against a bare page told of a committed row",
                        ratio,
                        "%.2f × (medians of %d: %.0f and %.0f ms)"
                                .formatted(
                                        ratio,
                                        ROUNDS,
                                        Ratios.of(ours).median(),
                                        Ratios.of(floors).median()),
                        Bounds.goal(2, " ×")),
                Finding.told(
                        7,
                        "… the slowest",
                        "%.0f ms".formatted(Ratios.of(ours).sorted().getLast())));
    }

    /** By turns signed and taken back. */
    private static String ask(Place place, int round) {
        return "/%s?authority=%d&email=%s&indicator=%d&month=2020-04"
                .formatted(
                        round % 2 == 0 ? "signed" : "taken",
                        place.id(),
                        place.email("owner", INDICATOR % 10),
                        INDICATOR);
    }

    private List<Double> seen(Page page, String shown, IntFunction<String> act) {
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 3; round++) {
            page.evaluate("""
                    shown => { const before = eval(shown); window.__seen = new Promise((seen, failed) => {
                        const begun = Date.now();
                        const look = () => eval(shown) !== before ? seen(Date.now())
                            : Date.now() - begun > 20000 ? failed(new Error(shown)) : requestAnimationFrame(look);
                        look(); }); }
                    """, shown);
            double committed = Double.parseDouble(filled.large().ask(act.apply(round)));
            double at = ((Number) page.evaluate("() => window.__seen")).doubleValue();
            if (round >= 3) {
                milliseconds.add(Math.max(1, at - committed));
            }
        }
        return milliseconds;
    }
}
