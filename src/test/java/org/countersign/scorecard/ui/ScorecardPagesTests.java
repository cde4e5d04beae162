package org.countersign.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.OwnAuthority;
import org.countersign.scorecard.Sheet;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardPagesTests {

    private static final AuthorityId PLACE = new AuthorityId(915);
    private static final AuthorityId EMPTY_PLACE = new AuthorityId(916);
    private static final AuthorityId CHOOSING_PLACE = new AuthorityId(917);
    private static final String ODD = "A/B c%;";

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeAll
    void load() {
        own.present(EMPTY_PLACE);
        sheet.load(CHOOSING_PLACE, List.of(Sheet.row("S1"), Sheet.row("D1")));
        sheet.load(PLACE, List.of(Sheet.row("S1"), Sheet.row("D1"), Sheet.row("N1"), Sheet.row(ODD)));
        sheet.signedOff(PLACE, "S1", "**More** started.");
        sheet.submitted(PLACE, "D1", "Waiting to be read.");
        sheet.revised(PLACE, "S1", "140");
        sheet.imported(PLACE, "S1", YearMonth.of(2019, 3), "It **rose** then.");
    }

    @BeforeEach
    void atWork() {
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void aLeaderReadsSignedTextsAndOfTheOthersOnlyTheState() {
        var leader = at("leader", "place-915/scorecard", "");

        var grid = leader.findInView(ScorecardGrid.class).single();
        assertThat(told(leader)).isEqualTo("4 indicators");
        assertThat(grid.getAriaLabel()).contains("Scorecard, April 2020");
        assertThat(Texts.of(grid, "Commentary")).containsExactly("More started.", "", "", "");
        assertThat(Texts.states(grid))
                .containsExactly(
                        "signed off, changed since", "submitted, late", "not started, late", "not started, late");
    }

    @Test
    void aTextOfAnOldFileIsShownAsImportedAndNotSigned() {
        var leader = at("leader", "place-915/scorecard", "period=2019-03");
        var grid = leader.findInView(ScorecardGrid.class).single();
        assertThat(Texts.of(grid, "Commentary")).containsExactly("It rose then.", "", "", "");
        assertThat(Texts.states(grid)).containsExactly("imported, not signed", "", "", "");

        String then = sees(at("leader", "place-915/indicators/S1", "period=2019-03"));
        assertThat(then)
                .contains(
                        "imported, not signed",
                        "<strong>rose</strong> then.",
                        "Imported from old.xlsx on ",
                        ", not signed.")
                .contains("Written by Early Help Reporter, 3 April 2019, as the file says.")
                .doesNotContain("was not opened for commentary");
        assertThat(sees(at("leader", "place-915/indicators/S1", "period=2020-04")))
                .contains("Other months", "March 2019, imported, not signed");
    }

    @Test
    void itsOwnerReadsASubmittedText() {
        var owner = at("owner", "place-915/scorecard", "period=2020-04");

        assertThat(Texts.of(owner.findInView(ScorecardGrid.class).single(), "Commentary"))
                .contains("Waiting to be read.");
    }

    @Test
    void aFilterStandsInTheUrlIsCountedAndIsTakenAwayByItsChip() {
        var leader = at("leader", "place-915/scorecard", "state=SUBMITTED");
        assertThat(told(leader)).isEqualTo("1 of 4 indicators, by the filters chosen");

        press(leader, "Submitted");
        leader.roundTrip();

        assertThat(told(leader)).isEqualTo("4 indicators");
        assertThat(leader.getUI().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("place-915/scorecard?period=2020-04");
    }

    @Test
    void exceptionsAloneAreOnePressAwayAndEachIsAChip() {
        var leader = at("leader", "place-915/scorecard", "");

        press(leader, "Exceptions only");

        assertThat(leader.getUI().getActiveViewLocation().getPathWithQueryParameters())
                .contains("only=off-target&only=negative&only=worst&only=changed-since&only=late");
        press(leader, "Unsigned and late");
        assertThat(told(leader)).isEqualTo("1 of 4 indicators, by the filters chosen");
        press(leader, "Changed since it was signed");
        assertThat(told(leader)).isEqualTo("0 of 4 indicators, by the filters chosen");
    }

    @Test
    void ownersFindTheirOwnIndicatorsAndLeadersHaveNone() {
        assertThat(told(at("owner", "place-915/scorecard", "mine=yes"))).isEqualTo("4 indicators");
        assertThat(told(at("leader", "place-915/scorecard", "mine=yes")))
                .isEqualTo("0 of 4 indicators, by the filters chosen");
    }

    @Test
    void onlyWhoHasIndicatorsIsOfferedTheirOwn() {
        assertThat(offered(at("owner", "place-915/scorecard", ""))).contains("My indicators");
        assertThat(offered(at("leader", "place-915/scorecard", "")))
                .contains("Exceptions only")
                .doesNotContain("My indicators");
    }

    @Test
    void aSavedViewIsConfirmed() {
        var owner = at("owner", "place-917/scorecard", "q=D1");
        save(owner, "Only D1", false);

        assertThat(sees(owner)).contains("The view “Only D1” is saved. It stands under Views.");
    }

    @Test
    void columnsStandInTheOrderOfTheAddressInGridAndTableAlike() {
        var query = "months=7&columns=state.owner.months";
        var grid = at("leader", "place-915/scorecard", query)
                .findInView(ScorecardGrid.class)
                .single();

        assertThat(grid.getColumns().stream().map(column -> column.getHeaderText()))
                .startsWith("Ref.", "Indicator")
                .hasSize(11)
                .element(3)
                .isEqualTo("Owner");
        assertThat(sees(at("leader", "place-915/scorecard", query + "&view=table")))
                .containsSubsequence(">Reference<", ">Indicator<", ">State of commentary<", ">Owner<", ">October 2019<")
                .doesNotContain(">England<");
    }

    @Test
    void columnsAreChosenInADialogKeptForTheNextVisitAndForgottenAgain() {
        var leader = at("leader", "place-917/scorecard", "");
        press(leader, "Columns…");
        leader.find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("England"))
                .forEach(box -> leader.test(box).click());
        leader.find(NativeButton.class).all().stream()
                .filter(button -> "Move Months down".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .ifPresent(button -> leader.test(button).click());
        dialogButton(leader, "Show these");

        assertThat(leader.getUI().getActiveViewLocation().getPathWithQueryParameters())
                .contains("months=3&columns=change.months.last-year")
                .doesNotContain("england");
        var later = at("leader", "place-917/scorecard", "");
        assertThat(headers(later)).contains("Region").doesNotContain("England");

        press(later, "Columns…");
        dialogButton(later, "As it was at first");
        assertThat(headers(at("leader", "place-917/scorecard", ""))).contains("England");
    }

    @Test
    void aSavedViewIsSharedWithTheAuthorityAndOpensInTheMonthOneLooksAt() {
        var owner = at("owner", "place-917/scorecard", "q=S1&period=2020-03");
        save(owner, "Only S1", true);
        save(owner, "For me", false);

        var leader = at("leader", "place-917/scorecard", "period=2020-04");
        assertThat(links(leader)).contains("Only S1 (shared by Owner)").doesNotContain("For me");
        assertThat(leader.findInView(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("place-917/scorecard?period=2020-04&q=S1&months=3"));
        assertThat(buttons(leader)).doesNotContain("Rename, share or delete…");
        assertThat(buttons(at("team", "place-917/scorecard", ""))).contains("Rename, share or delete…");
    }

    @Test
    void rowsStandUnderTheirThemesWithCounts() {
        assertThat(sees(at("leader", "place-915/scorecard", "months=7&group=theme&view=table")))
                .contains("<th scope=\"rowgroup\"", "Without a theme", "4 indicators");
        var grid = at("leader", "place-915/scorecard", "months=7&group=theme&closed=Without+a+theme")
                .findInView(ScorecardGrid.class)
                .single();
        assertThat(new GridTester<ScorecardGrid, Line>(grid).size()).isEqualTo(1);
    }

    @Test
    void aFilterThatFindsNothingOffersTheWayBack() {
        var leader = at("leader", "place-915/scorecard", "q=giraffe");

        assertThat(told(leader)).isEqualTo("0 of 4 indicators, by the filters chosen");
        assertThat(sees(leader)).contains("No indicator matches the filters.");
        assertThat(links(leader)).contains("Show all 4");
    }

    @Test
    void thePlainTableHasTheSameRowsWithHeaders() {
        var leader = at("leader", "place-915/scorecard", "view=table");

        assertThat(sees(leader))
                .contains("<caption>Scorecard, April 2020</caption>", ">March 2020</th>")
                .contains("<th scope=\"row\">", "Indicator D1", "submitted")
                .doesNotContain("Waiting to be read.");
    }

    @Test
    void whereNothingIsYetThePageSaysHowToGetIt() {
        assertThat(links(at("team", "place-916/scorecard", ""))).contains("Bring a scorecard in");
        assertThat(links(at("leader", "place-916/scorecard", ""))).doesNotContain("Bring a scorecard in");
    }

    @Test
    void anIndicatorsPageHoldsFigureRevisionTextAndSignature() {
        var leader = at("leader", "place-915/" + new IndicatorNavigation("S1", null).path(), "period=2020-04");

        assertThat(sees(leader))
                .contains("S1 Indicator S1", "April 2020", "140", "provisional, revised")
                .contains("<strong>More</strong> started.", "Signed off by Owner", "changed since")
                .contains("Revised figures", "Counted again", "correction")
                .contains("Figure 125;", "England", "Updated Mar-19");
        assertThat(links(leader)).contains("Next: D1").doesNotContain("Write");
    }

    @Test
    void anUnsignedTextIsHiddenFromLeadersAndOpenToItsReporterAndOwner() {
        String page = "place-915/" + new IndicatorNavigation("D1", null).path();

        assertThat(sees(at("leader", page, ""))).doesNotContain("Waiting to be read.");
        assertThat(sees(at("reporter", page, ""))).contains("Waiting to be read.");
        assertThat(links(at("owner", page, ""))).contains("Read and sign");
    }

    @Test
    void whoMayWriteFindsTheWayThere() {
        var reporter = at("reporter", "place-915/" + new IndicatorNavigation("N1", null).path(), "period=2020-04");

        assertThat(reporter.findInView(Anchor.class).all())
                .anyMatch(link -> link.getText().equals("Write")
                        && link.getHref().equals("place-915/my-work?item=N1&month=2020-04"));
    }

    @Test
    void aReferenceOfOddCharactersHasAPage() {
        var leader = at("leader", "place-915/" + new IndicatorNavigation(ODD, null).path(), "");

        assertThat(sees(leader)).contains(ODD + " Indicator " + ODD);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(sees(at("leader", "place-915/indicators/S2", ""))).doesNotContain("Indicator S");
        assertThat(at("leader", "place-915/indicators/s1", "").getCurrentView()).isNotInstanceOf(IndicatorView.class);
    }

    /** Six of the page's own; the bell in the frame asks for its right and its number. */
    @Test
    void openingTheScorecardTakesEightStatements() {
        var leader = at("leader", "place-915/scorecard", "");

        List<String> statements = StatementCount.during(() -> {
            go(leader, "place-915/scorecard", "months=13");
            return leader;
        });

        assertThat(statements).hasSize(8);
    }

    private BrowserlessUIContext at(String who, String path, String query) {
        var window =
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow();
        go(window, path, query);
        return window;
    }

    private static void go(BrowserlessUIContext window, String path, String query) {
        window.activate();
        window.getUI().navigate(path, QueryParameters.fromString(query));
        window.roundTrip();
    }

    private static void press(BrowserlessUIContext window, String words) {
        window.test(window.findInView(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        window.roundTrip();
    }

    private static void dialogButton(BrowserlessUIContext window, String words) {
        window.test(window.find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        window.roundTrip();
    }

    private static void save(BrowserlessUIContext window, String name, boolean shared) {
        press(window, "Save this view…");
        window.test(window.find(TextField.class).all().stream()
                        .filter(field -> "Name".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(name);
        window.find(Checkbox.class).all().forEach(box -> box.setValue(shared));
        dialogButton(window, "Save the view");
    }

    private static List<String> headers(BrowserlessUIContext window) {
        return window.findInView(ScorecardGrid.class).single().getColumns().stream()
                .flatMap(column -> column.getHeaderComponent() == null
                        ? Stream.of(column.getHeaderText())
                        : Stream.of(column.getHeaderComponent().getElement().getTextRecursively()))
                .map(words -> words.replaceFirst("(.+)\\1", "$1"))
                .toList();
    }

    private static List<String> offered(BrowserlessUIContext window) {
        return window.findInView(NativeButton.class).all().stream()
                .filter(NativeButton::isVisible)
                .map(NativeButton::getText)
                .toList();
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        return window.findInView(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static String told(BrowserlessUIContext window) {
        return elements(window.getCurrentView().getElement())
                .filter(element -> "status".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    private static List<String> links(BrowserlessUIContext window) {
        return window.findInView(Anchor.class).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private static String sees(BrowserlessUIContext window) {
        return elements(window.getCurrentView().getElement())
                .map(element -> element.isTextNode() ? element.getText() : element.getProperty("innerHTML", ""))
                .reduce("", (one, other) -> one + " " + other)
                .replaceAll(" +", " ");
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = element.isTextNode() ? Stream.empty() : element.getChildren();
        return Stream.concat(Stream.of(element), inside.flatMap(ScorecardPagesTests::elements));
    }
}
