package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class NoticesTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 4);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Notices notices;

    @Autowired
    SignOffDesk signing;

    @Autowired
    Tenancy tenancy;

    @Autowired
    People people;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Deliveries deliveries;

    String reference;
    IndicatorId indicator;

    @BeforeEach
    void anIndicatorOfItsOwn(TestInfo test) {
        reference = "N" + Math.abs(test.getDisplayName().hashCode());
        indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
    }

    @Test
    void ownersAreToldOfWhatIsSubmitted() {
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");

        for (String owner : List.of("owner", "second.owner", "reporting.owner")) {
            assertThat(wordsFor(owner)).containsExactly("Reporter submitted " + reference + ", April 2032");
        }
        for (String other : List.of("reporter", "second.reporter", "leader", "team")) {
            assertThat(wordsFor(other)).isEmpty();
        }
    }

    @Test
    void reportersAreToldOfWhatIsReturnedAndSignedButNotWhoeverDidIt() {
        var first = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        as(
                "reporting.owner",
                () -> signing.giveBack(NORTHMERE, first.commentary().id(), seen(first), "Say why."));
        var second = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text with the reason why.");
        as("owner", () -> signing.signOff(NORTHMERE, second.commentary().id(), seen(second)));

        assertThat(wordsFor("second.reporter"))
                .containsExactlyInAnyOrder(
                        "Reporting Owner returned " + reference + ", April 2032",
                        "Owner signed off " + reference + ", April 2032");
        assertThat(wordsFor("reporting.owner")).noneMatch(words -> words.contains("returned"));
    }

    @Test
    void theSameNewsToldAgainIsOneNotice() {
        News news = news();
        tell(news);
        tell(news);

        assertThat(wordsFor("owner")).hasSize(1);
    }

    @Test
    void noticesAreReadByThosePeopleOnlyWhoseTheyAre() {
        tell(news());
        Notice mine = of("owner").getFirst();
        int before = unread("owner");

        as("second.owner", () -> marked(mine.id()));
        assertThat(unread("owner")).isEqualTo(before);

        as("owner", () -> marked(mine.id()));
        assertThat(unread("owner")).isEqualTo(before - 1);
        assertThat(of("owner").getFirst().read()).isTrue();
        assertThat(of("second.owner").getFirst().read()).isFalse();
    }

    private boolean marked(NoticeId notice) {
        notices.read(NORTHMERE, notice);
        return true;
    }

    private void tell(News news) {
        tenancy.asSystem(NORTHMERE, SystemActor.NOTIFIER, () -> notices.tell(NORTHMERE, java.util.List.of(news)));
    }

    private News news() {
        return new News(
                UUID.randomUUID(),
                Occurrence.SUBMITTED,
                indicator,
                MONTH,
                named("Reporter"),
                Set.of(named("Owner"), named("Second Owner")));
    }

    private PersonId named(String name) {
        return as("team", () -> people.named(NORTHMERE, name).map(Person::id).orElseThrow());
    }

    private int unread(String who) {
        return as(who, () -> notices.unread(NORTHMERE));
    }

    private List<String> wordsFor(String who) {
        return of(who).stream().map(Notice::words).toList();
    }

    /** What somebody was told about this test's indicator. */
    private List<Notice> of(String who) {
        deliveries.settled();
        return as(who, () -> notices.mine(NORTHMERE)).stream()
                .filter(notice -> notice.reference().equals(reference))
                .toList();
    }

    private <T> T as(String who, java.util.function.Supplier<T> work) {
        return signedIn.person(who, NORTHMERE, work);
    }

    private static Signing seen(OpenedCommentary opened) {
        return new Signing(opened.commentary().version(), opened.figures());
    }
}
