package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Invitations;
import org.countersign.identity.Joining;
import org.countersign.identity.MailDelivery;
import org.countersign.identity.MailWay;
import org.countersign.identity.NewInvitation;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Letters to a real mail server, which is sometimes away. */
@DatabaseTest
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + LettersTests.PORT,
            "countersign.mail.from=Countersign <scorecards@example.org>",
            "countersign.mail.rest=0s",
            "countersign.address=https://scorecards.example.org"
        })
class LettersTests {

    static final int PORT = 3025;

    private static final int MANY = 1_000;
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Pattern LINK = Pattern.compile("\\S*//\\S+");
    private static final String ADDRESS = "https://scorecards.example.org/invitation/";

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Invitations invitations;

    @Autowired
    Joining joining;

    @Autowired
    MailDelivery mail;

    @Autowired
    Resubmission resubmission;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @AfterEach
    void serverIsStopped() {
        server.stop();
    }

    @Test
    void aThousandLettersWaitForAMailServerThatIsAwayAndNoneIsLostOrSentTwice() throws MessagingException {
        List<String> invited = tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> IntStream.range(0, MANY).mapToObj(this::invite).toList());
        deliveries.settledWithin(FIVE_MINUTES);
        assertThat(deliveries.failed()).isGreaterThanOrEqualTo(MANY);

        server.start();
        resubmission.resubmit(clock.instant().plusSeconds(31));
        deliveries.settledWithin(FIVE_MINUTES);

        assertThat(deliveries.failed()).isZero();
        assertThat(received()).extracting(LettersTests::recipient).containsExactlyInAnyOrderElementsOf(invited);
        assertThat(received()).extracting(LettersTests::id).doesNotHaveDuplicates();
    }

    @Test
    void aLetterSentOnceIsNotSentAgain() {
        server.start();
        PersonId person = invited("Sam Reporter", "once@example.org");
        tenancy.asSystem(
                authority,
                SystemActor.NOTIFIER,
                () -> assertThat(invitations.letter(authority, person)).isEmpty());
        assertThat(received()).hasSize(1);
    }

    @Test
    void aLetterWhoseSendingWasNotKeptGoesOutUnderTheSameId() {
        server.start();
        PersonId person = invited("Sam Reporter", "crash@example.org");
        jdbc.sql("UPDATE invitation SET mailed_at = NULL WHERE authority_id = :authority")
                .param("authority", authority.value())
                .update();
        jdbc.sql("""
                UPDATE EVENT_PUBLICATION SET STATUS = 'FAILED', COMPLETION_DATE = NULL WHERE SERIALIZED_EVENT LIKE :event
                """).param("event", "%" + person.value() + "%").update();
        resubmission.resubmit(clock.instant().plusSeconds(31));
        deliveries.settled();
        assertThat(received())
                .hasSize(2)
                .extracting(LettersTests::id)
                .containsOnly(id(received().getFirst()));
    }

    @Test
    void aLetterIsPlainTextAndSaysThatNobodyWroteIt() throws MessagingException {
        server.start();
        invited("Zoë Reporter", "plain@example.org");
        MimeMessage letter = received().getFirst();
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("From")).containsExactly("Countersign <scorecards@example.org>");
        assertThat(id(letter)).endsWith("@scorecards.example.org>");
        assertThat(body(letter)).contains("Hello Zoë Reporter,").contains("Performance Team has invited you");
    }

    @Test
    void lineBreaksInANameAddNeitherHeaderNorLine() throws MessagingException {
        server.start();
        invited("Eve\r\nBcc: everybody@example.org\r\n\r\nAnother letter\u2028\u0000", "eve@example.org");
        assertThat(received()).hasSize(1);
        MimeMessage letter = received().getFirst();
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("eve@example.org");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(body(letter).lines()).contains("Hello Eve Bcc: everybody@example.org Another letter,");
    }

    @ParameterizedTest
    @CsvSource({
        "Host,evil.example",
        "Host,evil.example:443",
        "Host,scorecards.example.org@evil.example",
        "X-Forwarded-Host,evil.example",
        "X-Forwarded-Host,'scorecards.example.org, evil.example'",
        "X-Forwarded-Proto,javascript",
        "X-Forwarded-Port,8443",
        "X-Forwarded-Prefix,/evil",
        "X-Forwarded-Server,evil.example",
        "X-Original-Host,evil.example",
        "X-Host,evil.example",
        "Forwarded,host=evil.example;proto=http"
    })
    void noHeaderOfARequestMovesALink(String header, String value) {
        server.start();
        var request = new MockHttpServletRequest();
        request.setServerName(value);
        request.addHeader(header, value);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            signedIn.person("team", authority, () -> invite(header.length()));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        deliveries.settled();
        assertThat(received()).hasSize(1);
        assertThat(links(received().getFirst())).hasSize(1).allMatch(link -> link.startsWith(ADDRESS));
    }

    @Test
    void theLinkOpensTheInvitation() {
        server.start();
        invited("Sam Reporter", "opens@example.org");
        String token = links(received().getFirst()).findFirst().orElseThrow().substring(ADDRESS.length());
        assertThat(joining.opened(token))
                .hasValueSatisfying(open -> assertThat(open.name()).isEqualTo("Sam Reporter"));
    }

    @Test
    void thePageIsToldThatMailGoesToAServer() {
        assertThat(mail.way()).isEqualTo(MailWay.SERVER);
    }

    private PersonId invited(String name, String email) {
        PersonId person = signedIn.person(
                "team",
                authority,
                () -> invitations.invite(
                        authority, new NewInvitation(name, new EmailAddress(email), Set.of(Role.REPORTER))));
        deliveries.settled();
        return person;
    }

    private String invite(int number) {
        String email = "invited-" + number + "@example.org";
        invitations.invite(
                authority, new NewInvitation("Invited " + number, new EmailAddress(email), Set.of(Role.REPORTER)));
        return email;
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static Stream<String> links(MimeMessage letter) {
        return LINK.matcher(body(letter)).results().map(MatchResult::group);
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getRecipients(RecipientType.TO)[0].toString();
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

    private static String body(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
