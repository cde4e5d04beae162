package org.countersign.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.scorecard.OwnAuthority;
import org.countersign.scorecard.Sheet;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.uikit.SidePanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedRowTests {

    private static final AuthorityId PLACE = new AuthorityId(951);
    private static final AuthorityId EMPTY_PLACE = new AuthorityId(952);
    private static final String PAGE = "place-951/scorecard";

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
        sheet.load(PLACE, List.of(Sheet.row("S1"), Sheet.row("D1"), Sheet.row("N1")));
        sheet.signedOff(PLACE, "S1", "**More** started.");
        sheet.submitted(PLACE, "D1", "Waiting to be read.");
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
    void aRowInTheUrlIsOpenBesideTheGrid() {
        var leader = at("leader", "row=S1");

        assertThat(leader.findInView(ScorecardGrid.class).all()).hasSize(1);
        assertThat(panel(leader))
                .contains("S1 Indicator S1", "1 of 3", "125", "up 11%, neither good nor bad")
                .contains("<strong>More</strong> started.", "Signed off by Owner", "signed off")
                .contains("England", "327", "2017-18", "2 years old")
                .contains("April 2020", "November 2019", "Owner: Owner")
                .contains("Reporter: Reporter", "Everything about S1: definition, revisions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "row=", "row=s1", "row=NOBODYS"})
    void withoutARowOfTheirsThereIsNoPanel(String query) {
        assertThat(at("leader", query).findInView(SidePanel.class).all()).isEmpty();
    }

    @Test
    void anUnsignedTextIsHiddenFromLeadersAndOpenToItsOwnerWithTheWayToSign() {
        assertThat(panel(at("leader", "row=D1")))
                .contains("submitted", "The text shows here once it is signed off.")
                .doesNotContain("Waiting to be read.");

        var owner = at("owner", "row=D1");
        assertThat(panel(owner)).contains("Waiting to be read.");
        assertThat(owner.findInView(Anchor.class).all())
                .anyMatch(link -> link.getText().equals("Read and sign")
                        && link.getHref().equals("place-951/my-work?item=D1&month=2020-04"));
    }

    @Test
    void nextAndPreviousFollowTheRowsShownAndStopAtTheirEnds() {
        var leader = at("leader", "q=Indicator&row=S1");
        go(leader, "q=Indicator&row=D1");

        press(leader, "Next");
        assertThat(panel(leader)).contains("N1 Indicator N1", "3 of 3");
        assertThat(button(leader, "Next").isEnabled()).isFalse();

        press(leader, "Previous");
        assertThat(panel(leader)).contains("D1 Indicator D1", "2 of 3");
    }

    @Test
    void aRowTheFilterHidesIsOpenAllTheSameAndNextIsTheFirstShown() {
        var leader = at("leader", "q=N1&row=S1");
        assertThat(panel(leader)).contains("S1 Indicator S1", "Not among the 1 shown");

        press(leader, "Next");
        assertThat(panel(leader)).contains("N1 Indicator N1", "1 of 1");
    }

    @Test
    void closingLeavesTheGridThatWasThere() {
        var leader = at("leader", "row=S1");
        var grid = leader.findInView(ScorecardGrid.class).single();

        leader.test(leader.findInView(NativeButton.class)
                        .withClassName("side-panel-close")
                        .single())
                .click();

        assertThat(leader.findInView(SidePanel.class).all()).isEmpty();
        assertThat(leader.findInView(ScorecardGrid.class).single()).isSameAs(grid);
    }

    @Test
    void goingBackAndForwardMovesThePanelAndReadsTheGridOnce() {
        var leader = at("leader", "period=2020-04");
        var grid = leader.findInView(ScorecardGrid.class).single();

        go(leader, "period=2020-04&row=D1");
        assertThat(panel(leader)).contains("D1 Indicator D1");
        go(leader, "period=2020-04");

        assertThat(leader.findInView(SidePanel.class).all()).isEmpty();
        assertThat(leader.findInView(ScorecardGrid.class).single()).isSameAs(grid);
    }

    /** The same view, at the same choices: only the authority is another one. */
    @Test
    void inAnotherAuthorityTheSameChoicesShowNothingOfThisOne() {
        var leader = at("leader", "");

        leader.getUI().navigate("place-952/scorecard", QueryParameters.fromString("row=S1"));
        leader.roundTrip();

        assertThat(leader.findInView(SidePanel.class).all()).isEmpty();
        assertThat(leader.findInView(ScorecardGrid.class).all()).isEmpty();
    }

    @Test
    void theRowThatIsOpenIsMarkedInTheGrid() {
        var leader = at("leader", "row=D1");
        ScorecardGrid grid = leader.findInView(ScorecardGrid.class).single();

        assertThat(grid.getListDataView().getItems())
                .filteredOn(row -> "opened".equals(grid.getPartNameGenerator().apply(row)))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.row().orElseThrow().reference()).isEqualTo("D1"));
    }

    @Test
    void readingOnTakesNoneOfTheGridsStatements() {
        var leader = at("leader", "row=S1");

        List<String> statements = StatementCount.during(() -> {
            press(leader, "Next");
            return leader;
        });

        assertThat(statements).noneMatch(sql -> sql.contains("month BETWEEN")).hasSizeLessThan(30);
    }

    private BrowserlessUIContext at(String who, String query) {
        var window =
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow();
        go(window, query);
        return window;
    }

    private static void go(BrowserlessUIContext window, String query) {
        window.activate();
        window.getUI().navigate(PAGE, QueryParameters.fromString(query));
        window.roundTrip();
    }

    private static void press(BrowserlessUIContext window, String name) {
        window.test(button(window, name)).click();
    }

    private static NativeButton button(BrowserlessUIContext window, String name) {
        return window.findInView(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String panel(BrowserlessUIContext window) {
        return elements(window.findInView(SidePanel.class).single().getElement())
                .map(element -> element.isTextNode() ? element.getText() : element.getProperty("innerHTML", ""))
                .reduce("", (one, other) -> one + " " + other)
                .replaceAll(" +", " ");
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = element.isTextNode() ? Stream.empty() : element.getChildren();
        return Stream.concat(Stream.of(element), inside.flatMap(OpenedRowTests::elements));
    }
}
