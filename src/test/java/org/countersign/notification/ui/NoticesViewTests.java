package org.countersign.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.YearMonth;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.IndicatorId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class NoticesViewTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 8);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    String reference;

    @BeforeEach
    void aSubmittedCommentary(TestInfo test) {
        reference = "B" + Math.abs(test.getDisplayName().hashCode());
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        deliveries.settled();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void anOwnerIsToldAndLedToTheCommentary() {
        var owner = at("second.owner");
        assertThat(notice(owner).getText()).isEqualTo("Reporter submitted " + reference + ", August 2032");
        assertThat(notice(owner).getHref()).isEqualTo("northmere/my-work?item=" + reference + "&month=2032-08");
    }

    @Test
    void theBellCountsWhatIsUnread() {
        var owner = at("owner");
        int before = count(owner);
        assertThat(before).isPositive();

        owner.test(owner.find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(label -> label.contains(reference))
                                .isPresent())
                        .single())
                .click();
        assertThat(count(owner)).isEqualTo(before - 1);

        owner.test(owner.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals("Mark all as read"))
                        .single())
                .click();
        assertThat(count(owner)).isZero();
        assertThat(bell(owner).getElement().getTextRecursively().strip()).startsWith("Notices");
    }

    @Test
    void somebodyWhomNothingConcernsReadsWhatWillBeHere() {
        var leader = at("leader");
        assertThat(leader.getCurrentView().getElement().getTextRecursively()).contains("Nothing yet.");
        assertThat(count(leader)).isZero();
    }

    private BrowserlessUIContext at(String who) {
        var window =
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow();
        window.navigate("northmere/notices", NoticesView.class);
        return window;
    }

    private Anchor notice(BrowserlessUIContext window) {
        return window.find(Anchor.class)
                .withCondition(anchor -> anchor.getText().contains(reference))
                .single();
    }

    private static BellLink bell(BrowserlessUIContext window) {
        return window.find(BellLink.class).single();
    }

    private static int count(BrowserlessUIContext window) {
        return bell(window)
                .getChildren()
                .filter(part -> part.hasClassName("count") && part.isVisible())
                .map(part -> Integer.parseInt(part.getElement().getText()))
                .findFirst()
                .orElse(0);
    }
}
