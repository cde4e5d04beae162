package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.SigningPreview;
import org.countersign.commentary.State;
import org.countersign.commentary.TestScorecard;
import org.countersign.commentary.ToSign;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Somebody with hundreds of items. */
@DatabaseTest
class MuchWorkTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 3);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    SigningPreview preview;

    @Autowired
    SignOffDesk desk;

    @Autowired
    ApplicationContext context;

    AuthorityId here;
    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        here = authorities.fresh();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void fourHundredItemsOpenInAsManyStatementsAsThree() {
        scorecard.many(here, 1, 3, MONTH);
        scorecard.signed(here, MONTH, "T1");
        int few = statementsToOpen("reporter");
        int fewToSign = statementsToOpen("owner");
        scorecard.many(here, 4, 400, MONTH);
        IntStream.rangeClosed(2, 5).forEach(number -> scorecard.signed(here, MONTH, "T" + number));

        assertThat(statementsToOpen("reporter")).isEqualTo(few);
        assertThat(statementsToOpen("owner")).isEqualTo(fewToSign);
    }

    @Test
    void aLongListBeginsShortAndIsSearched() {
        scorecard.many(here, 1, 100, MONTH);
        var reporter =
                application.newUser(signedIn.authentication("reporter", here)).newWindow();
        var at = new SomebodyAtWork(reporter);
        at.goesTo(path());
        assertThat(entries(at)).isEqualTo(WorkList.AT_ONCE);
        at.clicks("Show 40 more of 60");
        assertThat(entries(at)).isEqualTo(2 * WorkList.AT_ONCE);

        reporter.test(reporter.find(TextField.class)
                        .withCondition(field -> "Find in my work".equals(field.getLabel()))
                        .single())
                .setValue("T99");
        assertThat(entries(at)).isEqualTo(1);
        assertThat(at.sees()).contains("T99");
    }

    @Test
    void anEmptyTextBeginsFromTheTemplateThatTheTeamSets() {
        scorecard.many(here, 1, 1, MONTH);
        var reporter = at("reporter", path());
        reporter.clicks("Use the template");
        assertThat(reporter.typed()).startsWith("**What happened**").contains("**By when**");
        assertThat(reporter.sees()).contains("Nothing stands under “What happened” yet.");
        assertThat(reporter.mayClick()).doesNotContain("Use the template");

        var team = at("team", "fresh" + here + "/settings/writing");
        team.types("Story\n\n Next steps ");
        team.clicks("Save the template");
        assertThat(team.isTold()).startsWith("The template is saved.");
        reporter.types("");
        reporter.goesTo(path());
        reporter.clicks("Use the template");
        assertThat(reporter.typed()).isEqualTo("**Story**\n\n\n**Next steps**\n\n");
    }

    @Test
    void oneTextIsHandedInForSeveralAndEachIsSignedWithItsOwnFigure() {
        scorecard.many(here, 1, 3, MONTH);
        var reporter = at("reporter", path() + "?item=T1&month=" + MONTH);
        reporter.types("One reason for both of them: the hub was closed.");
        tick(reporter, "T3 ");
        reporter.clicks("Submit to Owner");
        assertThat(reporter.isTold())
                .contains("T1, March 2032: submitted to Owner. The same text is submitted for T3.");

        var owner = at("owner", path() + "?item=T3&month=" + MONTH);
        assertThat(owner.sees())
                .contains("the hub was closed", "One text was submitted for this and for T1 (submitted).");
        owner.clicks("Sign off");
        assertThat(scorecard.opened("owner", here, MONTH, "T1").commentary().state())
                .as("which nobody signed by signing T3")
                .isEqualTo(State.SUBMITTED);
        assertThat(scorecard.opened("owner", here, MONTH, "T2").commentary().text())
                .isEmpty();
    }

    @Test
    void aTextForSeveralIsHandedInForAllOrNone() {
        scorecard.many(here, 1, 2, MONTH);
        var reporter = at("reporter", path() + "?item=T1&month=" + MONTH);
        reporter.types("One reason for both.");
        tick(reporter, "T2 ");
        scorecard.submitted(here, MONTH, "T2", "Handed in from another window.");
        reporter.clicks("Submit to Owner");

        assertThat(reporter.isToldAtTheField())
                .startsWith("You cannot submit this commentary because it is submitted.");
        assertThat(scorecard.opened("reporter", here, MONTH, "T1").commentary().state())
                .isEqualTo(State.DRAFT);
    }

    @Test
    void anEmptyTextIsSubmittedOnlyAsNothingToAdd() {
        scorecard.many(here, 1, 1, MONTH);
        var reporter = at("reporter", path() + "?item=T1&month=" + MONTH);
        reporter.clicks("Submit to Owner");
        assertThat(reporter.isToldAtTheField()).contains("choose “Nothing to add”");
        reporter.clicks("Nothing to add");

        assertThat(scorecard.opened("owner", here, MONTH, "T1").commentary().nothingToAdd())
                .isTrue();
        assertThat(at("owner", path()).sees()).contains("The reporter has nothing to add to the figure.");
    }

    @Test
    void theRecordShowsEveryActInItsOrderWithWhatWasSeen() {
        scorecard.many(here, 1, 1, MONTH);
        scorecard.figure(here, scorecard.indicator(here, "T1"), MONTH, "125");
        scorecard.signed(here, MONTH, "T1");
        scorecard.figure(here, scorecard.indicator(here, "T1"), MONTH, "140");
        String record = "fresh" + here + "/record?item=T1&month=" + MONTH;
        assertThat(at("team", record).sees())
                .containsSubsequence(
                        "Record of one commentary: stages Reporter → Owner.",
                        "Signed off by Owner,",
                        "⚠ Changed since it was signed: figure 125, now 140.",
                        "What happened (2)",
                        "Reporter submitted",
                        "From not started to submitted to Owner.",
                        "Figures in front of them",
                        "Fingerprint of the text: ",
                        "Owner signed off",
                        "From submitted to signed off.",
                        "The text is unchanged.",
                        "Entries of this commentary in the audit trail");
        assertThat(at("leader", record).sees()).contains("Text.").doesNotContain("Entries of this commentary");
        assertThat(at("leader", "fresh" + here + "/record?item=T9&month=" + MONTH)
                        .sees())
                .contains("No such page");
    }

    private SomebodyAtWork at(String who, String path) {
        var somebody = new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, here)).newWindow());
        somebody.goesTo(path);
        return somebody;
    }

    @Test
    void severalAreSignedAfterAPreviewThatBeginsWithWhatStandsOut() {
        scorecard.many(here, 1, 4, MONTH);
        scorecard.submitted(here, MONTH, "T1", "It went as planned, and nothing needs to change this month.");
        scorecard.submitted(here, MONTH, "T2", "J.S. moved to another place.", true);
        scorecard.submitted(here, MONTH, "T3", "Numbers are low because the hub was closed for a week.");
        var owner = new SomebodyAtWork(
                application.newUser(signedIn.authentication("owner", here)).newWindow());
        owner.goesTo(path());
        assertThat(owner.sees()).contains("Sign several of 3 at once");
        owner.goesTo(path() + "/several");
        assertThat(owner.sees())
                .containsSubsequence("Look at these first (3)", "There is no figure: –.", "“J.S.”")
                .contains("Tick what to sign off");

        tick(owner, "T1 ", "T3 ");
        owner.clicks("Sign off 2 commentaries");
        assertThat(owner.isTold()).isEqualTo("2 signed off: T1, March 2032; T3, March 2032.");
        assertThat(owner.sees()).contains("Look at these first (1)");
    }

    @Test
    void whatMovedSinceItWasShownStaysUnsignedAndTheOthersAreSigned() {
        scorecard.many(here, 1, 2, MONTH);
        scorecard.submitted(here, MONTH, "T1", "One.");
        scorecard.submitted(here, MONTH, "T2", "Two.");
        var owner = new SomebodyAtWork(
                application.newUser(signedIn.authentication("owner", here)).newWindow());
        owner.goesTo(path() + "/several");
        scorecard.figure(here, scorecard.indicator(here, "T2"), MONTH, "31");
        tick(owner, "T1 ", "T2 ");
        owner.clicks("Sign off 2 commentaries");

        assertThat(owner.isTold()).isEqualTo("1 signed off: T1, March 2032.");
        assertThat(owner.isAlerted()).startsWith("T2, March 2032: The figure changed from – to 31");
        assertThat(owner.sees()).contains("Since it was submitted: figure –, now 31.");
    }

    @Test
    void thirtySignaturesTakeAsManyStatementsAsTwo() {
        scorecard.many(here, 1, 32, MONTH);
        IntStream.rangeClosed(1, 32).forEach(number -> scorecard.submitted(here, MONTH, "T" + number, "Text."));
        var all = signedIn.person("owner", here, () -> preview.of(here));
        int two = statementsToSign(all.subList(0, 2));
        int thirty = statementsToSign(all.subList(2, 32));

        assertThat(thirty).isEqualTo(two).isLessThanOrEqualTo(24);
        assertThat(signedIn.person("owner", here, () -> preview.of(here))).isEmpty();
    }

    private int statementsToSign(List<ToSign> some) {
        var chosen = some.stream().map(ToSign::chosen).toList();
        return StatementCount.during(() -> signedIn.person("owner", here, () -> desk.signOffAll(here, chosen)))
                .size();
    }

    private static void tick(SomebodyAtWork at, String... names) {
        at.window().activate();
        at.window().find(Checkbox.class).all().stream()
                .filter(box -> Stream.of(names).anyMatch(box.getLabel()::startsWith))
                .forEach(box -> at.window().test(box).click());
        at.window().roundTrip();
    }

    private static int entries(SomebodyAtWork at) {
        return (int) at.window().find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("my-work?item="))
                .count();
    }

    private int statementsToOpen(String who) {
        var window = application.newUser(signedIn.authentication(who, here)).newWindow();
        var at = new SomebodyAtWork(window);
        at.goesTo(path());
        return StatementCount.during(() -> {
                    at.goesTo("fresh" + here + "/cover");
                    at.goesTo(path());
                    return at;
                })
                .size();
    }

    private String path() {
        return "fresh" + here + "/my-work";
    }
}
