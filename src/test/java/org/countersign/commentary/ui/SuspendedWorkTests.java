package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import java.time.YearMonth;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.Suspensions;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/** Pages of an authority that is suspended while somebody works, and afterwards. */
@DatabaseTest
class SuspendedWorkTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 3);
    private static final String REASON = "The contract has not been renewed";

    @Autowired
    TestScorecard scorecard;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TestOperator operator;

    @Autowired
    Suspensions suspensions;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    String reference;

    @BeforeEach
    void anIndicator() {
        reference = "S" + Math.abs(System.identityHashCode(this));
        scorecard.notStarted(NORTHMERE, reference, MONTH);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void restoredAndHome() {
        restore();
        application.close();
    }

    @Test
    void whatSomebodyTypesWhileItIsSuspendedStaysInFrontOfThem() {
        var reporter = at("reporter");
        reporter.opens(reference, MONTH);
        suspend();
        reporter.types("More started.");

        assertThat(reporter.isToldAtTheField())
                .startsWith("Nothing was changed, because the operator suspended this authority");
        assertThat(reporter.typed()).isEqualTo("More started.");

        restore();
        reporter.types("More started than before.");
        assertThat(reporter.sees()).contains("Saved ");
    }

    @Test
    void whoOpensItThenReadsAndIsToldWhy() {
        suspend();
        var reporter = at("reporter");
        reporter.opens(reference, MONTH);

        assertThat(reporter.sees())
                .contains("The authority is suspended, so its texts and signatures stay as they are");
        assertThat(reporter.mayClick()).doesNotContain("Nothing to add", "Submit to Owner");
        assertThat(banner(reporter))
                .contains(
                        "Northmere has been suspended since", REASON, "Everything can be read and exported as before");
    }

    @Test
    void noMonthCanBeOpened() {
        suspend();
        var team = at("team");
        team.goesTo("northmere/cycle/2017-05");

        assertThat(team.sees())
                .contains("No month can be opened and no deadline moved while the authority is suspended.");
        assertThat(team.mayClick()).doesNotContain("Open the month");
    }

    @Test
    void aPageOpenedBeforeSaysThatItIsSuspended() {
        var team = at("team");
        team.goesTo("northmere/cycle/2017-06");
        suspend();
        AccessDeniedException refused =
                catchThrowableOfType(AccessDeniedException.class, () -> team.clicks("Open the month"));
        team.window().getUI().getSession().getErrorHandler().error(new ErrorEvent(refused));
        team.window().roundTrip();

        Dialog dialog = team.window().find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Northmere is suspended");
        assertThat(dialog.getElement().getTextRecursively()).contains("Nothing was changed.", REASON);
    }

    @Test
    void figuresAreNotBroughtInAndTheReasonIsSuspension() {
        suspend();
        var team = at("team");
        team.goesTo("northmere/intake");

        assertThat(team.sees()).contains("This cannot be changed while the authority is suspended");
    }

    @Test
    void restoredItIsAsBefore() {
        suspend();
        restore();
        var team = at("team");
        team.goesTo("northmere/cycle/2017-07");

        assertThat(banner(team)).isEmpty();
        assertThat(team.mayClick()).contains("Open the month");
    }

    private static String banner(SomebodyAtWork somebody) {
        return somebody.window().find(Section.class).all().stream()
                .filter(section -> section.hasClassName("suspension"))
                .map(Section::getElement)
                .map(Element::getTextRecursively)
                .findFirst()
                .orElse("");
    }

    private void suspend() {
        assertThat(operator.does(() -> suspensions.suspend(NORTHMERE, REASON))).isTrue();
    }

    private void restore() {
        operator.does(() -> suspensions.restore(NORTHMERE));
    }

    private SomebodyAtWork at(String who) {
        return new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow());
    }
}
