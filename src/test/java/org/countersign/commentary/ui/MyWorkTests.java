package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.countersign.calculation.Timing;
import org.countersign.commentary.Act;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.State;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

@DatabaseTest
class MyWorkTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 8);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    IndicatorId indicator;
    String reference;

    @BeforeEach
    void anIndicatorOfItsOwn(TestInfo test) {
        reference = "W"
                + Math.abs(test.getDisplayName().hashCode()
                        + 31 * test.getTestMethod().hashCode());
        indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void reporterWritesOwnerReturnsReporterMendsOwnerSigns() {
        var reporter = at("reporter");
        reporter.types("More started.");
        assertThat(reporter.sees()).contains("Saved ");
        reporter.clicks(submit());
        assertThat(reporter.isTold()).startsWith(reference + ", August 2031: submitted to Owner or");

        var owner = at("owner");
        assertThat(owner.sees()).contains("125", "up 11% on July 2031 (113), neither good nor bad", "More started.");
        owner.clicks("Return…");
        owner.types("Say why more were started.");
        owner.clicks("Return with this reason");
        assertThat(owner.isTold()).contains(reference + ", August 2031: returned to");

        reporter.opens(reference, MONTH);
        assertThat(reporter.sees()).contains("Returned by Owner", "Say why more were started.");
        assertThat(reporter.typed()).isEqualTo("More started.");
        reporter.types("More started because the hub opened.");
        reporter.clicks(submit());

        owner.opens(reference, MONTH);
        assertThat(owner.sees())
                .contains("Returned by Owner", "Say why more were started.", "What changed", "since it was returned");
        owner.clicks("Sign off");
        assertThat(owner.isTold()).contains(reference + ", August 2031: signed off.");
        assertThat(kept().commentary().state()).isEqualTo(State.SIGNED_OFF);
        assertThat(kinds())
                .containsExactly(
                        Act.Kind.WROTE,
                        Act.Kind.SUBMITTED,
                        Act.Kind.RETURNED,
                        Act.Kind.WROTE,
                        Act.Kind.SUBMITTED,
                        Act.Kind.SIGNED_OFF);
    }

    @Test
    void inArrearsTheFigureThatIsAskedForIsTheOneToQuery() {
        tenancy.asSystem(NORTHMERE, SystemActor.DEMONSTRATION, () -> {
            var found = catalogue.byId(NORTHMERE, indicator).orElseThrow();
            var late = found.measure().timed(Timing.IN_PERIOD, 2);
            catalogue.change(NORTHMERE, indicator, found.description(), late, found.stated());
        });

        assertThat(at("reporter").window().find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("northmere/figures/query?item=" + reference + "&month=2031-06");
    }

    @Test
    void aDoubleClickSignsOnceAndSaysSoOnce() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        owner.clicksTwice("Sign off");

        assertThat(owner.isTold()).containsOnlyOnce("signed off");
        assertThat(kinds()).containsOnlyOnce(Act.Kind.SIGNED_OFF);
    }

    @Test
    void aSecondTabFindsItSigned() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        var second = at("second.owner");
        owner.clicks("Sign off");
        second.clicks("Sign off");

        assertThat(second.isAlerted()).contains("You cannot sign off this commentary because it is signed off.");
        assertThat(second.mayClick()).doesNotContain("Sign off");
        assertThat(kinds()).containsOnlyOnce(Act.Kind.SIGNED_OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "Keep theirs, Theirs.",
        "Use mine, 'Mine, typed on.'",
        "Edit both together, 'Theirs.\n\nMine, typed on.'"
    })
    void twoWritingAtOnceLoseNothing(String choice, String kept) {
        var mine = at("reporter");
        var theirs = at("second.reporter");
        theirs.types("Theirs.");
        mine.types("Mine.");
        mine.types("Mine, typed on.");
        assertThat(mine.isAlerted()).startsWith("Somebody else changed this text while you were writing.");
        mine.clicks("Compare both texts");
        assertThat(mine.sees()).contains("Somebody else wrote at the same time", "Theirs.", "Mine,");
        mine.clicks(choice);

        assertThat(mine.typed()).isEqualTo(kept);
        assertThat(kept().commentary().text()).isEqualTo(kept);
        assertThat(kept().history()).extracting(Act::text).contains("Mine.", "Mine, typed on.", "Theirs.");
    }

    @Test
    void whoeverLosesTheRoleKeepsTheText() {
        var reporter = at("second.reporter");
        reporter.types("Written before.");
        withoutRole("second.reporter@northmere.example", () -> reporter.types("Written after."));

        assertThat(reporter.isToldAtTheField()).contains("your role in this authority no longer allows it", "copy it");
        assertThat(reporter.sees()).contains("Not saved");
        assertThat(reporter.typed()).isEqualTo("Written after.");
        assertThat(kept().commentary().text()).isEqualTo("Written before.");
    }

    @Test
    void aTextOfTwoHundredKilobytesIsRefusedInWordsAndStaysOnThePage() {
        var reporter = at("reporter");
        reporter.types("Short.");
        String endless = "word ".repeat(40_000);
        reporter.types(endless);

        assertThat(reporter.isToldAtTheField()).contains("Nothing was saved", "20,000 are the most", "Shorten it");
        assertThat(reporter.typed()).isEqualTo(endless);
        assertThat(kept().commentary().text()).isEqualTo("Short.");
    }

    @Test
    void whoeverNoLongerReportsItKeepsTheText() {
        var reporter = at("reporter");
        tenancy.asSystem(
                NORTHMERE,
                SystemActor.DEMONSTRATION,
                () -> catalogue.assign(NORTHMERE, indicator, Responsibility.REPORTER, Set.of()));
        reporter.types("Not theirs any more.");

        assertThat(reporter.isToldAtTheField()).startsWith("You cannot write this commentary: only its reporter");
        assertThat(reporter.typed()).isEqualTo("Not theirs any more.");
    }

    @Test
    void whatMovedUnderAnOwnerIsShownBeforeItIsSigned() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        scorecard.figure(NORTHMERE, indicator, MONTH, "131");
        owner.clicks("Sign off");

        assertThat(owner.isAlerted()).startsWith("The figure changed from 125 to 131 while you were reading.");
        assertThat(owner.sees()).contains("131");
        owner.clicks("Sign off");
        assertThat(owner.isTold()).contains("signed off");
    }

    @Test
    void nothingGoesBackWithoutAReason() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        owner.clicks("Return…");
        owner.clicks("Return with this reason");

        assertThat(owner.isToldAtTheField()).isEqualTo("Say what should change. Nothing was returned yet.");
        assertThat(kept().commentary().state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void whileAReasonIsAskedForNobodySignsByMistake() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        owner.clicks("Return…");
        assertThat(owner.mayClick()).contains("Return with this reason").doesNotContain("Sign off", "Return…");
        owner.clicks("Cancel");

        assertThat(owner.mayClick()).contains("Sign off", "Return…").doesNotContain("Return with this reason");
    }

    @Test
    void whatWasSignedLastStandsFirstAmongTheSigned() {
        IndicatorId later = scorecard.notStarted(NORTHMERE, reference + "b", MONTH);
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        scorecard.submitted(NORTHMERE, later, MONTH, "Text.");
        var owner = at("owner");
        owner.clicks("Sign off");
        owner.opens(reference + "b", MONTH);
        owner.clicks("Sign off");

        String list = owner.sees();
        assertThat(list.substring(list.indexOf("Signed off ("))).containsSubsequence(reference + "b ", reference + " ");
    }

    @Test
    void nothingToAddIsNotOfferedBesideAText() {
        var reporter = at("reporter");
        reporter.types("Something.");

        assertThat(reporter.mayClick()).contains(submit()).doesNotContain("Nothing to add");
    }

    @Test
    void whatWasSubmittedCanBeWithdrawnAndWhatWasSignedTakenBack() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        owner.clicks("Sign off");
        owner.opens(reference, MONTH);
        owner.clicks("Take back my signature");
        assertThat(owner.isTold()).contains("signature taken back");

        var reporter = at("reporter");
        reporter.clicks("Withdraw and change it");
        assertThat(reporter.isTold()).contains("withdrawn");
        assertThat(reporter.typed()).isEqualTo("Text.");
    }

    @Test
    void thePerformanceTeamWritesOnBehalfOfTheReporter() {
        var team = at("team");
        assertThat(team.sees())
                .contains("You are writing on behalf of Reporter or Reporting Owner or Second Reporter.");
        team.types("As e-mailed.");
        team.clicks(submit());

        assertThat(kept().history().getLast().onBehalfOf()).contains("Reporter");
        var owner = at("owner");
        assertThat(owner.sees()).contains("Performance Team submitted on behalf of");
    }

    @Test
    void nobodySignsTheirOwnTextAndThePageSaysWhy() {
        var both = at("reporting.owner");
        both.types("Mine.");
        both.clicks(submit());
        both.opens(reference, MONTH);

        assertThat(both.sees()).contains("You wrote part of this text, and nobody signs their own.");
        assertThat(both.mayClick()).contains("Return…").doesNotContain("Sign off");
    }

    @Test
    void thePerformanceTeamWithoutWorkOfItsOwnIsLedToEverybodys() {
        var team = at("team");
        team.goesTo("northmere/my-work");

        assertThat(team.sees())
                .contains("No work for you yet", "See how far everybody is")
                .contains("Nothing here: you report and own no indicator. Bring a month’s figures in on", "Figures in")
                .doesNotContain("When the performance team opens a month");
    }

    @Test
    void anItemThatIsNotThereIsNotFound() {
        var reporter = at("reporter");
        reporter.goesTo("northmere/my-work?item=" + reference + "x&month=" + MONTH);

        assertThat(reporter.sees()).contains("No such page, or it is not yours");
    }

    @Test
    void openingAnItemTakesAsManyStatementsWhateverElseThereIs() {
        int before = statementsToOpen();
        scorecard.notStarted(NORTHMERE, reference + "b", MONTH);
        scorecard.notStarted(NORTHMERE, reference + "c", MONTH);

        assertThat(statementsToOpen()).isEqualTo(before);
    }

    @Test
    void anEmptyTextBeginsFromLastMonths() {
        signedLastMonth("Staff were trained in the new way. It will take until June.");
        var reporter = at("reporter");
        assertThat(reporter.sees()).contains("Text of July 2031", "Staff were trained in the new way.");
        reporter.clicks("Carry forward last month’s text");
        assertThat(reporter.sees()).contains("Nothing is changed from last month’s text yet");
        reporter.types("Staff were trained in the new way. It took longer than we had hoped.");
        assertThat(reporter.sees()).contains("1 of 2 sentences is last month’s, word for word");
        assertThat(kept().commentary().text()).startsWith("Staff were trained in the new way. It took");
    }

    @Test
    void whatASignerLastAskedForStandsBesideTheEditorTheNextMonth() {
        YearMonth before = MONTH.minusMonths(1);
        scorecard.openMonth(NORTHMERE, before);
        var opened = scorecard.submitted(NORTHMERE, indicator, before, "Short.");
        var owner = at("owner");
        owner.opens(reference, before);
        owner.clicks("Return…");
        owner.types("Say by when.");
        owner.clicks("Return with this reason");

        assertThat(opened.commentary().text()).isEqualTo("Short.");
        assertThat(at("reporter").sees()).contains("Last asked by Owner", "Say by when.");
    }

    @Test
    void hintsComeWhileSomebodyWritesAndStopNothing() {
        var reporter = at("reporter");
        reporter.types("We started 113 assessments.");
        assertThat(reporter.sees()).contains("Worth a second look", "113 is the figure of July 2031; this one is 125.");
        reporter.types("We started 125 assessments.");
        assertThat(reporter.sees()).doesNotContain("Worth a second look");
        reporter.types("We started 152 assessments.");
        reporter.clicks(submit());

        assertThat(kept().commentary().state()).isEqualTo(State.SUBMITTED);
        assertThat(at("owner").sees()).contains("152 has the digits of the figure, 125, with two of them swapped.");
    }

    @Test
    void whatMayNameAChildIsConfirmedBeforeItIsSubmitted() {
        var reporter = at("reporter");
        reporter.types("J.S. was placed outside the area.");
        reporter.clicks(submit());
        assertThat(reporter.isAlerted()).contains("Nothing was submitted yet: “J.S.” may point to a child");
        assertThat(kept().commentary().state()).isEqualTo(State.DRAFT);
        reporter.clicks("It names nobody: submit");

        assertThat(kept().commentary().state()).isEqualTo(State.SUBMITTED);
        assertThat(kept().history().getLast().reason())
                .isEqualTo("Confirmed that this points to no child or family: “J.S.”");
    }

    @Test
    void aSignerChoosesWhatTheTextIsComparedWith() {
        signedLastMonth("Last month’s words.");
        scorecard.submitted(NORTHMERE, indicator, MONTH, "First words.");
        var owner = at("owner");
        owner.clicks("Return…");
        owner.types("More.");
        owner.clicks("Return with this reason");
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Second words.");
        owner.opens(reference, MONTH);
        assertThat(owner.sees()).contains("[removed:]   First");
        owner.clicks("from last month’s text");

        assertThat(owner.sees()).contains("[removed:]   Last month’s").doesNotContain("[removed:]   First");
    }

    private void signedLastMonth(String text) {
        YearMonth before = MONTH.minusMonths(1);
        scorecard.openMonth(NORTHMERE, before);
        scorecard.submitted(NORTHMERE, indicator, before, text);
        var owner = at("owner");
        owner.opens(reference, before);
        owner.clicks("Sign off");
    }

    private SomebodyAtWork at(String who) {
        var somebody = new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow());
        somebody.opens(reference, MONTH);
        return somebody;
    }

    private int statementsToOpen() {
        var reporter = at("reporter");
        return StatementCount.during(() -> {
                    reporter.opens(reference, MONTH);
                    return reporter;
                })
                .size();
    }

    private static String submit() {
        return "Submit to Owner or Reporting Owner or Second Owner";
    }

    private OpenedCommentary kept() {
        return scorecard.openedBy("reporter", NORTHMERE, indicator, MONTH);
    }

    private List<Act.Kind> kinds() {
        return kept().history().stream().map(Act::kind).toList();
    }

    private void withoutRole(String email, Runnable work) {
        jdbc.sql("""
                DELETE r FROM membership_role r JOIN person p ON p.person_id = r.person_id
                WHERE p.email = :email AND r.authority_id = :authority
                """)
                .param("email", email)
                .param("authority", NORTHMERE.value())
                .update();
        try {
            work.run();
        } finally {
            authorities.present();
        }
    }
}
