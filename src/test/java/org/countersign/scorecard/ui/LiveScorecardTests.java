package org.countersign.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.scorecard.Sheet;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Looks;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.uikit.LiveNotice;
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
