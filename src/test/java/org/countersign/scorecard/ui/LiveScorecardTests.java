package org.countersign.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.countersign.actual.NewQuery;
import org.countersign.actual.Queries;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueWork;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvents;
import org.countersign.indicator.Themes;
import org.countersign.scorecard.OwnAuthority;
import org.countersign.scorecard.Sheet;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Looks;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.uikit.LiveNotice;
import org.countersign.uikit.SidePanel;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** An open scorecard while others sign, and while figures come in. */
@DatabaseTest
class LiveScorecardTests {

    private static final AtomicInteger PLACES = new AtomicInteger(981);

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueWork catalogueWork;

    @Autowired
    Themes themes;

    @Autowired
    MarkedEvents events;

    @Autowired
    Queries queries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Looks looks;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId place;

    @BeforeEach
    void aSheetOfItsOwn() {
        place = new AuthorityId(PLACES.getAndIncrement());
        sheet.load(place, List.of(Sheet.row("A1"), Sheet.row("B1"), Sheet.row("C1")));
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void aSignatureIsPutIntoItsRowAndItsCellsAreMarked() {
        var leader = at("");
        var grid = leader.findInView(ScorecardGrid.class).single();
        sheet.signedOff(place, "B1", "More started.");
        looks.once();

        sees(leader, "1 row changed: B1.");
        assertThat(leader.findInView(ScorecardGrid.class).single()).isSameAs(grid);
        assertThat(Texts.states(grid)).containsExactly("not started, late", "signed off", "not started, late");
        assertThat(marked(grid, 1)).contains(grid.getColumns().getLast()).hasSizeLessThan(4);
        assertThat(marked(grid, 0)).isEmpty();
    }

    @Test
    void whatChangesNothingThatIsShownIsNoNews() {
        var leader = at("");
        sheet.submitted(place, "B1", "Text.");
        looks.once();
        sees(leader, "1 row changed: B1.");
        sheet.revised(place, "C1", "125");
        sheet.revised(place, "A1", "140");
        looks.once();
        sees(leader, "1 row changed: A1.");
    }

    @Test
    void rowsThatWouldComeOrGoWaitUntilTheyAreAskedFor() {
        var leader = at("state=SUBMITTED");
        assertThat(notice(leader)).isEmpty();
        sheet.submitted(place, "B1", "Text.");
        looks.once();

        sees(leader, "Somebody changed this scorecard since you opened it.");
        leader.test(leader.findInView(NativeButton.class)
                        .withCondition(button -> button.getText().equals("Show the changes"))
                        .single())
                .click();
        leader.roundTrip();
        assertThat(Texts.states(leader.findInView(ScorecardGrid.class).single()))
                .containsExactly("submitted, late");
    }

    @Test
    void theRowThatIsOpenFollowsInPlaceAndWhatDidNotChangeThereIsLeftAlone() {
        var leader = at("row=B1");
        var panel = leader.findInView(SidePanel.class).single();
        var trend = leader.findInView(RowTrend.class).single();
        sheet.signedOff(place, "B1", "More started.");
        looks.once();

        sees(leader, "1 row changed: B1.");
        reads(leader, "More started.", "Signed off by Owner");
        assertThat(leader.findInView(SidePanel.class).single()).isSameAs(panel);
        assertThat(leader.findInView(RowTrend.class).single()).isSameAs(trend);

        sheet.revised(place, "B1", "140");
        looks.once();
        reads(leader, "140", "provisional, revised");
    }

    @Test
    void aDoubtAboutAFigureShowsInItsRowAndInItsPanel() {
        var leader = at("row=A1");
        own.as("reporter", () -> queries.ask(place, new NewQuery(id("A1"), Sheet.MONTH, "We counted 126.")));
        looks.once();

        sees(leader, "1 row changed: A1.");
        reads(leader, "Queried by Reporter: We counted 126.");
    }

    @Test
    void anEventOfOthersIsMarkedWhereItLies() {
        var leader = at("");
        own.as("team", () -> events.add(place, LocalDate.of(2020, 4, 6), "New hub", Set.of(id("C1"))));
        looks.once();

        sees(leader, "1 row changed: C1.");
    }

    @Test
    void anIndicatorPutUnderAThemeByOthersIsTold() {
        own.asSystem(place, () -> themes.named(place, "Early help"));
        var leader = at("months=3&group=theme");
        own.as("team", () -> {
            var theme = themes.all(place).getFirst().id();
            catalogueWork.edit(place, Set.of(id("A1")), List.of(new BulkChange.ToTheme(Optional.of(theme))));
            return theme;
        });
        looks.once();

        sees(leader, "The list itself has changed: 1 more");
    }

    @Test
    void theStartPageFollows() {
        var leader = opened("start", "");
        assertThat(text(leader)).contains("3 not signed off");
        sheet.signedOff(place, "B1", "More started.");
        looks.once();

        reads(leader, "2 not signed off", "this is how they stand now");
    }

    @Test
    void anIndicatorsPageSaysSoWhereItIsItsOwnChange() {
        var one = opened("indicators/A1", "");
        var other = opened("indicators/B1", "");
        sheet.submitted(place, "B1", "Text.");
        looks.once();

        sees(other, "Somebody changed this since you opened it.");
        one.activate();
        one.roundTrip();
        assertThat(notice(one)).isEmpty();
    }

    private BrowserlessUIContext at(String query) {
        return opened("scorecard", query);
    }

    private BrowserlessUIContext opened(String page, String query) {
        var window = application
                .newUser(signedIn.authentication("leader", NORTHMERE))
                .newWindow();
        window.activate();
        window.getUI().navigate("place-%s/%s".formatted(place, page), QueryParameters.fromString(query));
        window.roundTrip();
        looks.once();
        return window;
    }

    private static void sees(BrowserlessUIContext window, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            window.activate();
            window.roundTrip();
            return notice(window).contains(words);
        });
    }

    private IndicatorId id(String reference) {
        return own.as("leader", () -> catalogue.byReference(place, reference))
                .orElseThrow()
                .id();
    }

    private static void reads(BrowserlessUIContext window, String... words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            window.activate();
            window.roundTrip();
            // Looking for a component lets the page do what waits for it.
            window.findInView(Div.class).all();
            return Stream.of(words).allMatch(text(window)::contains);
        });
    }

    private static String text(BrowserlessUIContext window) {
        return Jsoup.parse(html(window.getCurrentView().getElement())).text();
    }

    private static String html(Element element) {
        if (element.isTextNode()) {
            return element.getText() + " ";
        }
        return element.getProperty("innerHTML", "")
                + element.getChildren().map(LiveScorecardTests::html).reduce("", String::concat);
    }

    private static String notice(BrowserlessUIContext window) {
        return window.findInView(LiveNotice.class)
                .single()
                .getElement()
                .getChild(0)
                .getText();
    }

    private static List<Grid.Column<Line>> marked(ScorecardGrid grid, int row) {
        Line line = grid.getListDataView().getItem(row);
        return grid.getColumns().stream()
                .filter(column -> String.valueOf(column.getPartNameGenerator().apply(line))
                        .contains("changed"))
                .toList();
    }
}
