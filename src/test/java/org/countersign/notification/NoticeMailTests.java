package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.commentary.Covers;
import org.countersign.commentary.NewCover;
import org.countersign.commentary.Reminding;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.notification.Telling.Way;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.MovableClock;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Notices by e-mail, with a mail server that is sometimes away and a clock that the test moves. */
@DatabaseTest
@Import(MovableClock.Instead.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + NoticeMailTests.PORT,
            "countersign.mail.rest=0s",
            "countersign.address=https://scorecards.example.org"
        })
class NoticeMailTests {

    static final int PORT = 3026;

    /** Its reporters are due on Thursday 8 May, its owners on Wednesday 14 May. */
    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Notices notices;

    @Autowired
    Preferences preferences;

    @Autowired
    Undelivered undelivered;

    @Autowired
    PostRound post;

    @Autowired
    SignOffDesk signing;

    @Autowired
    Reminding reminding;

    @Autowired
    Covers covers;

    @Autowired
    People people;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    MovableClock clock;

    AuthorityId authority;
    IndicatorId first;
    IndicatorId second;

    @BeforeEach
    void authorityOfItsOwn() {
        clock.set("2031-05-01T09:00");
        authority = authorities.fresh();
        first = scorecard.notStarted(authority, "EH1a", MONTH);
        second = scorecard.notStarted(authority, "EH1b", MONTH);
        clock.forward(Duration.ofHours(1));
        deliveries.settled();
        server.start();
        post.go();
        server.stop();
        server.start();
    }

    @AfterEach
    void serverIsStopped() {
        server.stop();
    }

    @Test
    void whatHappensInTwoMinutesComesAsOneEMailThatLeadsToEachItem() {
        submit(first);
        submit(second);
        post.go();
        assertThat(received()).isEmpty();

        later(Duration.ofMinutes(2));
        List<MimeMessage> letters = to("owner");
        assertThat(letters).hasSize(1);
        String words = GreenMailUtil.getWholeMessage(letters.getFirst());
        String address = "https://scorecards.example.org/fresh" + authority.value() + "/my-work?item=";
        assertThat(words)
                .contains("Reporter submitted EH1a, April 2031", "Reporter submitted EH1b, April 2031")
                .contains(address + "EH1a&month=2031-04", address + "EH1b&month=2031-04")
                .contains("<a href=", "text/html", "text/plain", "/notices/how");
        assertThat(withoutIds(words)).doesNotContain("125").doesNotContain("What was written");
    }

    /** Ids are letters and digits by chance, any three digits among them. */
    private static String withoutIds(String letter) {
        return letter.replaceAll("(?m)^(Message-ID:|\\s*boundary=|--).*$", "");
    }

    @Test
    void figuresAndTextsAreInItOnlyWhereTheAuthorityLetsThem() {
        as("team", () -> {
            preferences.letDetailsIntoMail(authority, true);
            return true;
        });
        submit(first);
        later(Duration.ofMinutes(3));
        assertThat(GreenMailUtil.getWholeMessage(to("owner").getFirst())).contains("Figure: 125", "What was written.");
    }

    @Test
    void aDigestComesOnceADayAtItsHour() {
        choose("owner", new Telling(Way.DIGEST, 8));
        submit(first);
        later(Duration.ofHours(10));
        submit(second);
        later(Duration.ofMinutes(5));
        assertThat(to("owner")).isEmpty();

        clock.set("2031-05-02T08:00");
        post.go();
        assertThat(to("owner")).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(to("owner").getFirst())).contains("EH1a", "EH1b");
    }

    @Test
    void whoWantsNothingIsStillToldWhatIsRequired() {
        choose("owner", new Telling(Way.REQUIRED, 8));
        choose("reporter", new Telling(Way.REQUIRED, 8));
        submit(first);
        giveBack(first);
        later(Duration.ofMinutes(3));

        assertThat(to("owner")).isEmpty();
        assertThat(to("reporter")).hasSize(1);
        assertThat(subject(to("reporter").getFirst())).isEqualTo("Owner returned EH1a, April 2031");
    }

    @Test
    void whatWasReadInThePageMeanwhileIsNotSent() {
        submit(first);
        deliveries.settled();
        as("owner", () -> {
            notices.readAll(authority);
            return true;
        });
        later(Duration.ofMinutes(3));
        assertThat(to("owner")).isEmpty();
        assertThat(to("second.owner")).hasSize(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAfterGrowingPausesAndNothingIsLostOrSentTwice() {
        server.stop();
        submit(first);
        later(Duration.ofMinutes(3));
        later(Duration.ofSeconds(31));
        later(Duration.ofSeconds(61));
        server.start();
        later(Duration.ofSeconds(61));
        assertThat(received()).isEmpty();
        later(Duration.ofSeconds(61));
        later(Duration.ofHours(1));
        assertThat(to("owner")).hasSize(1);
        assertThat(to("second.owner")).hasSize(1);
        assertThat(stuck()).isEmpty();
    }

    @Test
    void whatCannotBeDeliveredForTwoDaysIsGivenUpWhereTheTeamSeesItAndSendsItAgain() {
        server.stop();
        submit(first);
        later(Duration.ofMinutes(3));
        assertThat(stuck()).hasSize(3).allMatch(one -> one.next() != null);
        later(Duration.ofDays(2));
        assertThat(stuck()).hasSize(3).allMatch(one -> one.next() == null);
        assertThat(stuck()).extracting(Undelivered.Stuck::to).contains("Owner", "Second Owner");
        server.start();
        later(Duration.ofDays(1));
        assertThat(received()).isEmpty();

        Undelivered.Stuck one = stuck().stream()
                .filter(stuck -> stuck.to().equals("Owner"))
                .findFirst()
                .orElseThrow();
        assertThat(as("team", () -> undelivered.saying(authority, one.letter())))
                .extracting(Notice::words)
                .containsExactly("Reporter submitted EH1a, April 2031");
        as("team", () -> {
            undelivered.again(authority, one.letter());
            return true;
        });
        post.go();
        assertThat(to("owner")).hasSize(1);
        assertThat(stuck()).hasSize(2);
    }

    @Test
    void twoNodesAtOnceSendEachOnce() throws Exception {
        List<PersonId> everybody = tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> people.all(authority).stream().map(Person::id).toList());
        tenancy.asSystem(
                authority,
                SystemActor.NOTIFIER,
                () -> notices.tell(
                        authority,
                        IntStream.range(0, 30)
                                .mapToObj(at -> new News(
                                        News.once(authority, at),
                                        Occurrence.LOCKED_BY_CALENDAR,
                                        Subject.month(MONTH.minusMonths(at), null),
                                        null,
                                        Set.of(everybody.get(at % everybody.size()))))
                                .toList()));
        clock.forward(Duration.ofMinutes(3));
        var together = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        post.go();
                        return true;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> one : all) {
                one.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(received())
                .hasSize(everybody.size())
                .extracting(NoticeMailTests::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void reportersAreRemindedOnceBeforeOnTheDayAndAfter() {
        morning("2031-05-05");
        morning("2031-05-06");
        morning("2031-05-06");
        morning("2031-05-07");
        assertThat(told("reporter", "EH1a")).containsExactly("EH1a, April 2031 is due on Thursday 8 May 2031");
        morning("2031-05-08");
        morning("2031-05-09");
        morning("2031-05-10");
        morning("2031-05-12");
        assertThat(told("reporter", "EH1a"))
                .containsExactlyInAnyOrder(
                        "EH1a, April 2031 is due on Thursday 8 May 2031",
                        "EH1a, April 2031 is due today, Thursday 8 May 2031",
                        "EH1a, April 2031 is late: it was due on Thursday 8 May 2031");
        assertThat(told("owner", "EH1a")).isEmpty();
        assertThat(to("reporter")).hasSize(3);
    }

    @Test
    void ownersAreRemindedOfWhatWaitsForThem() {
        submit(first);
        morning("2031-05-12");
        assertThat(told("owner", "EH1a")).contains("EH1a, April 2031 is due on Wednesday 14 May 2031");
        assertThat(told("reporter", "EH1a")).isEmpty();
    }

    @Test
    void nothingIsSaidBeforeSevenInTheMorning() {
        clock.set("2031-05-08T06:59");
        remind();
        assertThat(told("reporter", "EH1a")).isEmpty();
        clock.set("2031-05-08T07:00");
        remind();
        assertThat(told("reporter", "EH1a")).hasSize(1);
    }

    @Test
    void whoCoversIsToldAtOnceAndWhenItBegins() {
        as(
                "owner",
                () -> covers.arrange(
                        authority,
                        new NewCover(
                                named("Owner"),
                                named("Second Owner"),
                                LocalDate.of(2031, 5, 10),
                                LocalDate.of(2031, 5, 23),
                                "")));
        later(Duration.ofMinutes(3));
        assertThat(subject(to("second.owner").getFirst()))
                .isEqualTo("You are to cover for Owner from Saturday 10 May 2031");
        morning("2031-05-09");
        morning("2031-05-12");
        assertThat(all("second.owner")).contains("You cover for Owner until Friday 23 May 2031");
    }

    @Test
    void whoWroteAndSignedIsToldThatTheFigureMovedSince() {
        submit(first);
        scorecard.figure(authority, first, MONTH, "126");
        assertThat(told("owner", "EH1a")).contains("The figure of EH1a, April 2031 moved under its submitted text");
        sign(first);
        scorecard.figure(authority, first, MONTH, "150");
        scorecard.figure(authority, second, MONTH, "150");

        assertThat(told("owner", "EH1a")).contains("The figure of EH1a, April 2031 moved after it was signed off");
        assertThat(told("reporter", "EH1a")).contains("The figure of EH1a, April 2031 moved after it was signed off");
        assertThat(told("owner", "EH1b")).noneMatch(words -> words.contains("moved"));
    }

    private void submit(IndicatorId indicator) {
        scorecard.submitted(authority, indicator, MONTH, "What was written.");
        deliveries.settled();
    }

    private void giveBack(IndicatorId indicator) {
        var opened = scorecard.openedBy("owner", authority, indicator, MONTH);
        as(
                "owner",
                () -> signing.giveBack(
                        authority,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures()),
                        "Say why."));
        deliveries.settled();
    }

    private void sign(IndicatorId indicator) {
        var opened = scorecard.openedBy("owner", authority, indicator, MONTH);
        as(
                "owner",
                () -> signing.signOff(
                        authority,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));
        deliveries.settled();
    }

    private void morning(String day) {
        clock.set(day + "T07:30");
        remind();
        later(Duration.ofMinutes(3));
    }

    private void remind() {
        tenancy.asSystem(authority, SystemActor.TIMEKEEPER, () -> reminding.remind(authority));
        deliveries.settled();
    }

    private void later(Duration by) {
        deliveries.settled();
        clock.forward(by);
        post.go();
    }

    private void choose(String who, Telling telling) {
        as(who, () -> {
            preferences.choose(authority, telling);
            return true;
        });
    }

    private PersonId named(String name) {
        return people.named(authority, name).map(Person::id).orElseThrow();
    }

    private List<Undelivered.Stuck> stuck() {
        return as("team", () -> undelivered.all(authority));
    }

    private List<String> told(String who, String reference) {
        return all(who).stream().filter(words -> words.contains(reference)).toList();
    }

    private List<String> all(String who) {
        deliveries.settled();
        return as(who, () -> notices.mine(authority)).stream()
                .map(Notice::words)
                .toList();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, authority, work);
    }

    private List<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter ->
                        recipients(letter).anyMatch(to -> to.endsWith("@fresh" + authority.value() + ".example")))
                .toList();
    }

    private List<MimeMessage> to(String who) {
        return received().stream()
                .filter(letter -> recipients(letter).anyMatch(TestAuthorities.email(who, authority)::equals))
                .toList();
    }

    private static Stream<String> recipients(MimeMessage letter) {
        try {
            return Arrays.stream(letter.getAllRecipients()).map(Object::toString);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
