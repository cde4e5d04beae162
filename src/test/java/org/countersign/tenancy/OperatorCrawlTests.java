package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator gets to see of an authority: its counts, and no page, figure, text or person of it. */
@DatabaseTest
class OperatorCrawlTests {

    private static final String NOT_FOUND = "No such page, or it is not yours";

    @Autowired
    ApplicationContext context;

    @Autowired
    MarkedRows marked;

    @Autowired
    TestOperator operator;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    TransactionTemplate transaction;

    SecuredBrowserlessApplicationContext<Authentication> application;
    MarkedRows.Rows northmere;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        northmere = marked.northmere();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "operator", "operator/authority/northmere", "operator/take-on-board", "operator/installation"
            })
    void noPageOfTheOperatorHoldsAnythingMarked(String path) {
        BrowserlessUIContext window = at(path, operator.authentication());

        assertThat(heading(window)).isNotEqualTo(NOT_FOUND);
        assertThat(everythingOn(window))
                .contains("You see counts and health here, never an authority’s figures or texts.")
                .doesNotContain(
                        MarkedRows.MARK,
                        northmere.reference(),
                        northmere.personName(),
                        northmere.person().value().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northmere/scorecard",
                "northmere/my-work",
                "northmere/cycle",
                "northmere/intake",
                "northmere/people",
                "northmere/audit",
                "operator/authority/nowhere"
            })
    void noPageOfAnAuthorityExistsForTheOperator(String path) {
        assertThat(heading(at(path, operator.authentication()))).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"operator", "operator/authority/northmere", "operator/take-on-board", "operator/installation"})
    void noPageOfTheOperatorExistsForAPerformanceTeam(String path) {
        assertThat(heading(at(path, signedIn.authentication("team", NORTHMERE))))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void ofAllServicesTheOperatorIsLetIntoTheirOwnAlone() {
        List<String> entered = operator.does(() -> ServiceDoor.all(context).stream()
                .filter(door -> !door.shared())
                .filter(this::enters)
                .map(door -> door.method().getDeclaringClass().getSimpleName() + "."
                        + door.method().getName())
                .distinct()
                .toList());

        assertThat(entered)
                .containsExactlyInAnyOrder(
                        "AuditCheck.holds",
                        "AuditTrail.operated",
                        "AuditTrail.record",
                        "AuditTrail.recordAll",
                        "CycleCalendar.plan",
                        "Invitations.inviteFirst",
                        "OnBoarding.enter",
                        "OnBoarding.take",
                        "Suspensions.restore",
                        "Suspensions.suspend",
                        "TextRequirements.set");
    }

    /** Whatever is written is taken back. */
    private boolean enters(ServiceDoor door) {
        Object answer = Scope.call(
                NORTHMERE,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return door.call(new Arguments(northmere).of(door, NORTHMERE));
                }));
        return !(answer instanceof AccessDeniedException);
    }

    private BrowserlessUIContext at(String path, Authentication who) {
        BrowserlessUIContext window = application.newUser(who).newWindow();
        window.activate();
        Location to = new Location(path);
        window.getUI().navigate(to.getPath(), to.getQueryParameters());
        window.roundTrip();
        return window;
    }

    private static String heading(BrowserlessUIContext window) {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    private static String everythingOn(BrowserlessUIContext window) {
        window.activate();
        return words(frame(window)).collect(Collectors.joining(" "));
    }

    /** The page with everything around it: the router's container is not among the body's children. */
    private static Element frame(BrowserlessUIContext window) {
        Element element = window.getCurrentView().getElement();
        while (!element.getClassList().contains("frame")) {
            element = element.getParent();
        }
        return element;
    }

    /** Texts, attributes and properties. */
    private static Stream<String> words(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        Stream<String> own = Stream.concat(
                element.getAttributeNames().map(element::getAttribute),
                element.getPropertyNames().map(name -> String.valueOf(element.getPropertyRaw(name))));
        return Stream.concat(own, element.getChildren().flatMap(OperatorCrawlTests::words));
    }
}
