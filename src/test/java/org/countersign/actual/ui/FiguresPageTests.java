package org.countersign.actual.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureNote;
import org.countersign.actual.Load;
import org.countersign.actual.NewValue;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class FiguresPageTests {

    private static final YearMonth APRIL = YearMonth.of(2038, 4);
    private static final YearMonth MAY = APRIL.plusMonths(1);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Actuals actuals;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId place;
    IndicatorId indicator;

    @BeforeEach
    void figures() {
        place = authorities.fresh();
        indicator = scorecard.notStarted(place, "F1", APRIL);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void thePerformanceTeamEntersChecksAndReleasesAMonth() {
        var team = at("team", "figures", "period=" + MAY);
        assertThat(sees(team)).contains("Figures May 2038", "Release: 0 loaded, 0 checked, 0 released");

        GridAnswer answer = grid(team).enter(List.of(typed(MAY, "140", 0)));
        assertThat(answer.answers()).extracting(GridAnswer.One::state).containsExactly("saved");
        assertThat(answer.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().getLast()).startsWith("140", "140", 1);
            assertThat(row.change()).isEqualTo("up 12%");
        });

        team = at("team", "figures", "period=" + MAY);
        clicks(team, "Mark as checked");
        assertThat(told(team)).contains("1 figure marked as checked.");
        assertThat(seenBy("leader")).isEqualTo(Value.none(Absence.NOT_RELEASED));
        clicks(team, "Release");
        assertThat(told(team)).contains("1 figure released.");
        assertThat(sees(team)).contains("1 released by Performance Team");
        assertThat(seenBy("leader")).isEqualTo(Value.of("140"));
        clicks(team, "Take back");
        assertThat(seenBy("leader")).isEqualTo(Value.none(Absence.NOT_RELEASED));
    }

    @Test
    void whatTheBrowserSendsIsNotBelieved() {
        var grid = grid(at("team", "figures", "period=" + MAY));

        assertThat(grid.enter(List.of(
                                new GridEntry(indicator.value(), "2038-13", "1", 0, "", false, false),
                                new GridEntry(424_242, MAY.toString(), "1", 0, "", false, false),
                                new GridEntry(indicator.value(), null, null, 0, null, false, false)))
                        .answers())
                .extracting(GridAnswer.One::state)
                .containsOnly("refused");
        assertThat(grid.history(424_242, MAY.toString())).isEqualTo(GridHistory.NOTHING);
        assertThat(grid.history(indicator.value(), null)).isEqualTo(GridHistory.NOTHING);
    }

    @Test
    void aCellTellsItsHistory() {
        var grid = grid(at("team", "figures", "period=" + MAY));
        grid.enter(List.of(typed(MAY, "140", 0)));
        grid.enter(List.of(typed(MAY, "141", 1)));

        assertThat(grid.history(indicator.value(), MAY.toString()).lines())
                .extracting(GridHistory.Line::text, GridHistory.Line::by)
                .containsExactly(tuple("141", "Performance Team"), tuple("140", "Performance Team"));
    }

    @Test
    void whatAnImportFoundIsSaidAgainOnceAnEntryOverItIsUndone() {
        tenancy.asSystem(place, SystemActor.DEMONSTRATION, () -> {
            var load = actuals.open(place, new Load("sheet", "", ""));
            actuals.record(place, load, List.of(new NewValue(indicator, MAY, Value.of("140"))));
            actuals.note(place, load, List.of(new FigureNote(indicator, MAY, "italic in the source")));
        });
        var grid = grid(at("team", "figures", "period=" + MAY));

        assertThat(hints(grid.enter(List.of(typed(APRIL.minusMonths(1), "114", 1, "Counted again")))))
                .contains("italic in the source");
        assertThat(hints(grid.enter(List.of(typed(MAY, "141", 1, ""))))).doesNotContain("italic in the source");
        assertThat(hints(grid.enter(List.of(typed(MAY, "140", 2, ""))))).contains("italic in the source");
    }

    private GridEntry typed(YearMonth month, String figure, int base, String reason) {
        return new GridEntry(indicator.value(), month.toString(), figure, base, reason, false, false);
    }

    private static List<String> hints(GridAnswer answer) {
        return answer.rows().getFirst().hints();
    }

    @Test
    void aReporterWithoutFiguresToEnterIsToldWhoEntersThem() {
        var reporter = at("reporter", "figures", "period=" + MAY);

        assertThat(sees(reporter)).contains("None of your indicators is set to be entered by its reporter.");
        assertThat(buttons(reporter)).isEmpty();
    }

    @Test
    void whereNothingIsMeasuredYetThePageSaysHowToBegin() {
        place = authorities.fresh();

        assertThat(sees(at("team", "figures", ""))).contains("There are no indicators yet.");
    }

    @Test
    void forOwnersAndLeadersThePageDoesNotExist() {
        for (String who : List.of("owner", "leader")) {
            assertThat(at(who, "figures", "").getCurrentView()).isNotInstanceOf(FiguresView.class);
        }
        assertThat(at("leader", "figures/query", "item=F1&month=" + APRIL).getCurrentView())
                .isNotInstanceOf(QueryView.class);
    }

    @Test
    void aFigureIsQueriedFromWorkAndTheTeamConfirmsIt() {
        var reporter = at("reporter", "my-work", "item=F1&month=" + APRIL);
        assertThat(links(reporter)).contains("Query this figure");
        go(reporter, "figures/query", "item=F1&month=" + APRIL);
        assertThat(sees(reporter)).contains("Query a figure F1, April 2038", "125");
        reporter.findInView(TextArea.class).single().setValue("We counted 152.");
        clicks(reporter, "Query F1");
        assertThat(told(reporter)).contains("F1, April 2038 is queried.");
        go(reporter, "my-work", "item=F1&month=" + APRIL);
        assertThat(sees(reporter)).contains("We counted 152.", "deadline paused while the figure is queried");

        var team = at("team", "figures", "period=" + MAY);
        assertThat(sees(team)).contains("1 figure is queried", "Reporter asks", "We counted 152.");
        assertThat(team.findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("fresh" + place + "/figures?period=" + APRIL + "&item=F1");
        clicks(team, "Corrected");
        assertThat(alerted(team)).contains("Correct it first, or confirm it.");
        team.findInView(Input.class).single().setValue("Checked with the source");
        clicks(team, "Confirmed");
        assertThat(told(team)).contains("The query is answered: confirmed.");

        go(reporter, "my-work", "item=F1&month=" + APRIL);
        assertThat(sees(reporter)).contains("Performance Team confirmed it: Checked with the source");
    }

    private GridEntry typed(YearMonth month, String figure, int base) {
        return new GridEntry(indicator.value(), month.toString(), figure, base, "", false, false);
    }

    private Value seenBy(String who) {
        return signedIn.person(who, place, () -> actuals.trend(place, indicator))
                .get(MAY)
                .value();
    }

    private BrowserlessUIContext at(String who, String page, String query) {
        var window = application.newUser(signedIn.authentication(who, place)).newWindow();
        go(window, page, query);
        return window;
    }

    private void go(BrowserlessUIContext window, String page, String query) {
        window.activate();
        window.getUI().navigate("fresh" + place + "/" + page, QueryParameters.fromString(query));
        window.roundTrip();
    }

    private static FigureGrid grid(BrowserlessUIContext window) {
        return window.findInView(FigureGrid.class).single();
    }

    private static void clicks(BrowserlessUIContext window, String label) {
        window.activate();
        window.test(window.findInView(NativeButton.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        window.roundTrip();
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        return window.findInView(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static List<String> links(BrowserlessUIContext window) {
        window.activate();
        return window.findInView(Anchor.class).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private static String told(BrowserlessUIContext window) {
        return withRole(window, "status");
    }

    private static String alerted(BrowserlessUIContext window) {
        return withRole(window, "alert");
    }

    private static String withRole(BrowserlessUIContext window, String role) {
        return elements(window.getCurrentView().getElement())
                .filter(element -> role.equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    private static String sees(BrowserlessUIContext window) {
        window.activate();
        return elements(window.getCurrentView().getElement())
                .filter(Element::isTextNode)
                .map(Element::getText)
                .reduce("", (one, other) -> one + " " + other)
                .replaceAll("\\s+", " ");
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = element.isTextNode() ? Stream.empty() : element.getChildren();
        return Stream.concat(Stream.of(element), inside.flatMap(FiguresPageTests::elements));
    }
}
