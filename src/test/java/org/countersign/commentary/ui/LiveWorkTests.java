package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.time.Duration;
import java.time.YearMonth;
import java.util.function.Function;
import org.awaitility.core.ThrowingRunnable;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Draft;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.TestScorecard;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Looks;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Two people at work at the same time: what one does shows to the other, and takes nothing out of their hands. */
@DatabaseTest
class LiveWorkTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 10);
    private static final String OVERTAKEN = "Somebody else changed this text while you were writing.";

    @Autowired
    TestScorecard scorecard;

    @Autowired
    WritingDesk writing;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Looks looks;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    IndicatorId indicator;
    String reference;

    @BeforeEach
    void anIndicatorOfItsOwn(TestInfo test) {
        reference = "L" + Math.abs(test.getDisplayName().hashCode());
        indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
        looks.once();
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void whatIsHandedInShowsInTheOwnersListAndWhatTheyWriteStays() {
        String other = reference + "b";
        IndicatorId second = scorecard.notStarted(NORTHMERE, other, MONTH);
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        owner.clicks("Return…");
        owner.types("Say why");
        long waiting = listed(owner, "submitted");

        scorecard.submitted(NORTHMERE, second, MONTH, "Text.");
        looks.once();

        sees(owner, () -> assertThat(listed(owner, "submitted")).isEqualTo(waiting + 1));
        assertThat(owner.typed()).isEqualTo("Say why");
    }

    @Test
    void whoWritesIsToldThatAnotherChangedTheTextAndKeepsTheirs() {
        var reporter = at("reporter");
        reporter.types("Mine.");
        as("second.reporter", opened -> writing.save(NORTHMERE, opened.id(), new Draft("Theirs.", opened.version())));
        looks.once();

        sees(reporter, () -> assertThat(reporter.sees()).contains(OVERTAKEN));
        assertThat(reporter.typed()).isEqualTo("Mine.");
    }

    @Test
    void whatOneDoesOneselfIsNoNews() {
        String other = reference + "b";
        IndicatorId second = scorecard.notStarted(NORTHMERE, other, MONTH);
        var reporter = at("reporter");
        reporter.types("Mine.");
        reporter.types("Mine, and more.");
        long submitted = listed(reporter, "submitted");
        scorecard.submitted(NORTHMERE, second, MONTH, "Text.");
        looks.once();

        sees(reporter, () -> assertThat(listed(reporter, "submitted")).isEqualTo(submitted + 1));
        assertThat(reporter.isAlerted()).doesNotContain(OVERTAKEN);
    }

    @Test
    void whoReadsIsToldThatItMovedOnAndSeesItWhenTheyAsk() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        var owner = at("owner");
        as("reporter", opened -> writing.withdraw(NORTHMERE, opened.id(), opened.version()));
        looks.once();

        sees(owner, () -> assertThat(owner.sees()).contains("was changed by somebody else and is draft now."));
        assertThat(owner.mayClick()).contains("Sign off");
        owner.clicks("Show the changes");
        assertThat(owner.mayClick()).doesNotContain("Sign off");
    }

    private void as(String who, Function<Commented, Outcome> act) {
        Commented opened = scorecard.openedBy(who, NORTHMERE, indicator, MONTH).commentary();
        assertThat(signedIn.person(who, NORTHMERE, () -> act.apply(opened))).isInstanceOf(Outcome.Done.class);
    }

    /** What waits for the page's own session is done by the next look for something on it. */
    private static void sees(SomebodyAtWork somebody, ThrowingRunnable what) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(somebody.mayClick()).isNotEmpty();
            what.run();
        });
    }

    private static long listed(SomebodyAtWork somebody, String state) {
        somebody.window().activate();
        return somebody.window()
                .find(WorkList.class)
                .single()
                .getElement()
                .getTextRecursively()
                .split(state, -1)
                .length;
    }

    private SomebodyAtWork at(String who) {
        var somebody = new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow());
        somebody.opens(reference, MONTH);
        return somebody;
    }
}
