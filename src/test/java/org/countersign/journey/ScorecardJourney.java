package org.countersign.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScorecardJourney {

    private static final String SCORECARD = "/southampton/scorecard?period=2020-04";
    private static final String LARGE = "/portsmouth/scorecard?period=2020-04";

    @RegisterExtension
    private final InBrowser browser = new InBrowser();

    private Page page;

    @BeforeEach
    void aLeaderSignsIn() {
        page = signedIn("Senior Leader, Southampton");
    }

    @Test
    void aPressOpensARowArrowsReadOnAndGoingBackLeadsToTheGrid() {
        page.navigate(SCORECARD);
        cell("113").click();
        Locator row = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(Pattern.compile("^EH1")));
        assertThat(row).containsText("EH1a");
        assertThat(row).isFocused();
        page.keyboard().press("ArrowDown");

        assertThat(row).containsText("EH1c");
        assertThat(page).hasURL(Pattern.compile(".*row=EH1c.*"));
        InBrowser.back(page);
        assertThat(row).hasCount(0);
        assertThat(cell("113")).isVisible();
    }

    @Test
    void aTitleThatIsCutOffIsReadInFullByKeyboardAndTheTableIsOneKeyAway() {
        page.navigate(SCORECARD);
        cell("113").click();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".cell-in-full")).containsText("Number of Early Help Assessment (EHA) started");

        page.keyboard().press("Alt+Shift+T");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*view=table.*"));
        page.keyboard().press("Alt+Shift+T");
        assertThat(cell("113")).isVisible();
    }

    @Test
    void whatIsTypedIntoFindStandsInTheUrlAndGoingBackUndoesIt() {
        page.navigate(SCORECARD);
        page.getByLabel("Find").fill("plans");
        assertThat(told()).hasText("1 of 9 indicators, by the filters chosen");
        assertThat(page).hasURL(Pattern.compile(".*q=plans.*"));

        InBrowser.back(page);
        assertThat(told()).hasText("9 indicators");
        assertThat(page.getByLabel("Find")).hasValue("");
    }

    @Test
    void columnsAreChosenByKeyboardAndAreThereAtTheNextVisit() {
        page.navigate(SCORECARD);
        button("Columns…").press("Enter");
        Axe.axe(page);
        page.getByLabel("Change on last year").first().press("Space");
        button("Move Change on previous period up").press("Enter");
        assertThat(page.getByText("Change on previous period is now number 1")).isVisible();
        button("Show these").press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*columns=change\\.months\\.trend.*"));
        page.navigate(SCORECARD);
        assertThat(cell("113")).isVisible();
        assertThat(page.getByText("Change on same period last year")).hasCount(0);

        button("Columns…").press("Enter");
        button("As it was at first").press("Enter");
        assertThat(page.getByText("Change on same period last year")).hasCount(1);
    }

    @Test
    void aViewThatOneSavesIsOpenedByAnother() {
        Page owner = signedIn("Early Help Owner, Southampton");
        owner.navigate(SCORECARD + "&q=plans&view=table");
        owner.getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        owner.getByText("Save this view…").click();
        Locator name = owner.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
        name.fill("Plans as a table");
        owner.getByLabel("Everybody in this authority finds it").check();
        owner.getByText("Save the view", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(name).hasCount(0);

        page.navigate(SCORECARD);
        page.getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Plans as a table (shared by Early Help Owner)").click();

        assertThat(told()).hasText("1 of 9 indicators, by the filters chosen");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
    }

    @Test
    void exceptionsAloneAreOnePressAwayAndEachIsAChip() {
        page.navigate(SCORECARD);
        button("Exceptions only").click();
        assertThat(button("Exceptions only")).hasAttribute("aria-pressed", "true");
        assertThat(button("Remove the filter Changed since it was signed")).isVisible();
        page.getByText("More filters").click();
        assertThat(page.getByText("The figure or a change moved by more than 2% or 1 point since"))
                .isVisible();
        Axe.axeInAllGuises(page);
    }

    @Test
    void onPaperEachPageRepeatsWhoseScorecardItIsAndTheKey() {
        page = signedIn("Senior Leader, Portsmouth");
        page.navigate(LARGE + "&months=7&group=theme&view=table");
        Locator head = page.locator(".paper-head");
        assertThat(head).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(head).containsText("Portsmouth Scorecard, April 2020, as now. Printed on");
        assertThat(page.locator(".paper-foot")).containsText("p: provisional");
        assertThat(page.locator("thead")).hasCSS("display", "table-header-group");
        assertThat(page.locator("tfoot")).hasCSS("display", "table-footer-group");
        assertThat(page.locator("nav").first()).isHidden();
        assertThat(page.locator(".scorecard-bar .ways")).isHidden();
        assertThat(page.locator(".period-bar")).isHidden();
        assertThat(pages("A3")).isBetween(2, 8);
        assertThat(pages("A4")).isBetween(3, 12);
    }

    @Test
    void onALaptopAllThatAFigureIsComparedWithStandsBesideIt() {
        page = signedIn("Senior Leader, Portsmouth");
        page.navigate(LARGE);
        assertThat(page.locator(".row-title").first()).isVisible();
        double state = right("State") - 116;

        for (String head : List.of("Target", "average", "neighbours", "England", "Region")) {
            assertThat(right(head)).as(head).isLessThanOrEqualTo(state);
        }
    }

    @Test
    void onATelephoneThePageNeverScrollsSidewaysAndThePagesAreFoldedAway() {
        page = signedIn("Performance Team, Portsmouth");
        page.setViewportSize(400, 800);
        Locator pages = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pages"));
        for (String path : List.of(LARGE + "&view=table", LARGE, "/portsmouth/figures", "/portsmouth/start")) {
            page.navigate(path);
            assertThat(heading()).isVisible();
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            await().untilAsserted(() -> assertThat(over400()).as(path).isEmpty());
        }
        Locator people = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People"));
        assertThat(people).isHidden();
        pages.press("Enter");
        assertThat(people).isVisible();
    }

    @Test
    void alsoALargeScorecardIsAShortMessageAndFewNodes() {
        page = signedIn("Senior Leader, Portsmouth");
        List<Response> messages = new ArrayList<>();
        page.onResponse(response -> {
            if (isNavigation(response.request())) {
                messages.add(response);
            }
        });
        page.navigate(LARGE);
        assertThat(page.locator(".row-title").first()).isVisible();

        assertThat(List.copyOf(messages).stream()
                        .mapToInt(message -> zipped(message.body()))
                        .boxed())
                .isNotEmpty()
                .allMatch(size -> size <= 20 * 1024);
        assertThat((int) page.evaluate("document.querySelectorAll('*').length")).isLessThanOrEqualTo(2_500);
    }

    @Test
    void everyWayOfReadingItKeepsTheRules() {
        page.navigate(SCORECARD);
        assertThat(cell("113")).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate(SCORECARD + "&months=7&group=theme&rows=compact");
        assertThat(cell("113")).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate(SCORECARD + "&months=7&group=theme&view=table");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        Axe.axeInAllGuises(page);
        page.navigate("/southampton/indicators/YO2?period=2020-04");
        assertThat(heading()).containsText("YO2");
        Axe.axeInAllGuises(page);
    }

    /** What makes the page scroll sideways: whatever ends right of a telephone and is not within something that scrolls. */
    private List<?> over400() {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= 400 ? [] : [...document.querySelectorAll('body *')]
                  .filter(each => each.getBoundingClientRect().right > 401)
                  .filter(each => {
                    for (let up = each.parentElement; up !== document.body; up = up.parentElement) {
                      if (getComputedStyle(up).overflowX !== 'visible') return false;
                    }
                    return true;
                  })
                  .slice(0, 8).map(each => Math.round(each.getBoundingClientRect().right) + ' '
                    + each.outerHTML.slice(0, 120))""");
    }

    /** That of the scorecard, not of the page before it, whose answers are gone. */
    private static boolean isNavigation(Request request) {
        String sent = request.postData();
        return request.url().contains("v-r=uidl")
                && sent != null
                && sent.contains("ui-navigate")
                && sent.contains("portsmouth/scorecard");
    }

    private Page signedIn(String who) {
        Page person = browser.newPerson("/login");
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as " + who))
                .click();
        assertThat(heading(person)).isVisible();
        return person;
    }

    /** Chromium writes one such object for each sheet. */
    private int pages(String paper) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setLandscape(true));
        return (int) Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static int zipped(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator told() {
        return page.locator(".found-rows > [role=status]");
    }

    /** Where the words of a column's head end. */
    private double right(String head) {
        var box = page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(head))
                .first()
                .boundingBox();
        return box.x + box.width;
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private Locator heading() {
        return heading(page);
    }

    private static Locator heading(Page person) {
        return person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
