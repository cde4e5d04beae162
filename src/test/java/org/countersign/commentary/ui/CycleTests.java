package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.State;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.uikit.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class CycleTests {

    private static final YearMonth ELSEWHERE = YearMonth.of(2031, 10);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    IndicatorId indicator;

    @BeforeEach
    void anIndicator() {
        indicator = scorecard.notStarted(NORTHMERE, "C" + System.identityHashCode(this), ELSEWHERE);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void aMonthIsOpenedAndItsLatenessSaid() {
        scorecard.figure(NORTHMERE, indicator, YearMonth.of(2018, 5), "125");
        var team = at("team", "2018-05");
        assertThat(team.sees()).contains("May 2018 is not open for commentary.");
        team.fills(0, "2018-06-08");
        team.fills(1, "2018-06-13");
        team.fills(2, "2018-06-20");
        team.clicks("Open the month");

        assertThat(team.isTold()).isEqualTo("May 2018: open for commentary.");
        assertThat(team.sees())
                .contains(
                        "The board meets on Wednesday 20 June 2018.",
                        "days late, was due 8 June 2018",
                        "Write on behalf");
    }

    @Test
    void everyNumberLeadsToItsCommentaries() {
        var team = at("team", ELSEWHERE.toString());

        assertThat(team.window().find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(List.of(State.values()).stream()
                        .map(state -> "northmere/scorecard?period=2031-10&state=" + state)
                        .toArray(String[]::new));
    }

    @Test
    void reportersHaveFiveWorkingDaysAndOwnersThreeMoreUnlessSaidOtherwise() {
        var team = at("team", "2018-06");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));

        assertThat(team.window().find(DateField.class).all())
                .extracting(DateField::getValue)
                .startsWith(WorkingDays.plus(today, 5), WorkingDays.plus(today, 8), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | 2018-08-13 | ''         | Say by when reporters submit.
            2018-08-08 | ''         | ''         | Say by when owners sign off.
            2018-08-13 | 2018-08-08 | ''         | Owners cannot be due before reporters.
            2018-08-08 | 2018-08-13 | 2018-08-10 | The board cannot meet before owners are due.
            """)
    void datesThatCannotBeAreSaidAndKept(String reporters, String owners, String board, String problem) {
        var team = at("team", "2018-07");
        team.fills(0, reporters);
        team.fills(1, owners);
        team.fills(2, board);
        team.clicks("Open the month");

        assertThat(team.isAlerted()).isEqualTo(problem);
        assertThat(team.dates()).startsWith(reporters, owners, board);
        assertThat(at("team", "2018-07").sees()).contains("July 2018 is not open for commentary.");
    }

    @Test
    void aMonthNobodyCanReadIsSaidAndKept() {
        var team = at("team", "2018-08");
        TextField month = team.window().find(TextField.class).single();
        team.window().test(month).setValue("Aprl");
        team.clicks("Open the month");

        assertThat(month.getErrorMessage()).startsWith("Write a month and its year, such as April 2020.");
        assertThat(month.isInvalid()).isTrue();
        assertThat(month.getValue()).isEqualTo("Aprl");
    }

    @ParameterizedTest
    @CsvSource({"reporter", "owner", "leader"})
    void forOthersThanThePerformanceTeamThereIsNoSuchPage(String who) {
        assertThat(at(who, ELSEWHERE.toString()).sees()).contains("No such page, or it is not yours");
    }

    private SomebodyAtWork at(String who, String month) {
        var somebody = new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow());
        somebody.goesTo("northmere/cycle/" + month);
        return somebody;
    }
}
