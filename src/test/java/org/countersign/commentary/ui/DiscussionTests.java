package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import java.util.Set;
import org.countersign.commentary.Discussions;
import org.countersign.commentary.Mentioned;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.Reason;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is said about a commentary, by whom, and who is told. */
@DatabaseTest
@RecordApplicationEvents
class DiscussionTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 4);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Discussions discussions;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationContext context;

    AuthorityId here;
    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void anIndicatorOfItsOwn() {
        here = authorities.fresh();
        scorecard.many(here, 1, 1, MONTH);
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void whoeverIsNamedIsToldAndTheOtherAnswersAndResolves() {
        var reporter = at("reporter");
        says(reporter, "@Owner, is the hub counted? Not for @Leader.");
        assertThat(reporter.isTold()).contains("Your remark is added.");
        assertThat(events.stream(Mentioned.class)).singleElement().satisfies(told -> {
            assertThat(told.people()).isEqualTo(Set.of(person("Owner")));
            assertThat(told.by()).isEqualTo(person("Reporter"));
        });

        var owner = at("owner");
        assertThat(owner.sees()).contains("Discussion (1 open)", "is the hub counted?");
        owner.clicks("Mark as resolved");
        assertThat(owner.isTold()).contains("The remark is resolved.");
        assertThat(owner.sees()).contains("Resolved by Owner").doesNotContain("(1 open)");
        owner.clicks("Open again");
        assertThat(owner.sees()).contains("Discussion (1 open)");
        assertThat(at("team", "fresh" + here + "/record?item=T1&month=" + MONTH).sees())
                .contains("is the hub counted?");
    }

    @Test
    void aRemarkMovesNothingAndSignsNothing() {
        long before = opened().commentary().version();
        says(at("reporter"), "Only a question.");

        assertThat(opened().commentary().version()).isEqualTo(before);
        assertThat(opened().history()).isEmpty();
    }

    @Test
    void hostileMarkdownIsShownAsText() {
        says(at("reporter"), "<img src=x onerror=alert(1)> [click](javascript:alert(1)) **bold**");

        assertThat(at("owner").sees())
                .contains("&lt;img src=x", "<strong>bold</strong>")
                .doesNotContain("<img", "javascript:");
    }

    @Test
    void whoeverHasNoPartNeitherReadsNorWrites() {
        says(at("reporter"), "Between us.");
        var id = opened().commentary().id();

        assertThat(signedIn.person("leader", here, () -> discussions.of(here, id)))
                .isEmpty();
        assertThat(signedIn.person("second.reporter", here, () -> discussions.say(here, id, "Mine.")))
                .map(Reason::code)
                .contains("no-part");
        assertThat(signedIn.person("team", here, () -> discussions.of(here, id))
                        .orElseThrow()
                        .people())
                .containsExactly("Owner", "Reporter");
        assertThat(at("leader", "fresh" + here + "/record?item=T1&month=" + MONTH)
                        .sees())
                .doesNotContain("Between us.", "Discussion");
    }

    @Test
    void anEmptyRemarkIsRefusedAtItsField() {
        var reporter = at("reporter");
        says(reporter, " ");

        assertThat(remark(reporter).getErrorMessage()).startsWith("Nothing was added yet");
    }

    private void says(SomebodyAtWork somebody, String text) {
        somebody.clicks("Add a remark…");
        somebody.window().test(remark(somebody)).setValue(text);
        somebody.clicks("Add the remark");
    }

    private static TextArea remark(SomebodyAtWork somebody) {
        somebody.window().activate();
        return somebody.window()
                .find(TextArea.class)
                .withCondition(field -> "Your remark".equals(field.getLabel()))
                .single();
    }

    private OpenedCommentary opened() {
        return scorecard.openedBy("reporter", here, scorecard.indicator(here, "T1"), MONTH);
    }

    private PersonId person(String name) {
        return signedIn.person(
                "team",
                here,
                () -> people.all(here).stream()
                        .filter(person -> person.name().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow());
    }

    private SomebodyAtWork at(String who) {
        return at(who, "fresh" + here + "/my-work?item=T1&month=" + MONTH);
    }

    private SomebodyAtWork at(String who, String path) {
        var somebody = new SomebodyAtWork(
                application.newUser(signedIn.authentication(who, here)).newWindow());
        somebody.goesTo(path);
        return somebody;
    }
}
