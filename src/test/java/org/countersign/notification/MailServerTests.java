package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTests {

    private static final Letter LETTER = new Letter("sam@example.org", "Subject", "Body\n");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void aServerThatDoesNotAnswerIsAskedOnceAndThenLeftAlone() {
        var asked = new AtomicInteger();
        MailServer server = server(letter -> {
            asked.incrementAndGet();
            throw new MailSendException("no connection for sam@example.org", null, Map.of());
        });
        for (int letter = 0; letter < 1_000; letter++) {
            assertThatThrownBy(() -> server.carry(UUID.randomUUID(), LETTER))
                    .isInstanceOf(NotCarried.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("sam@");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() throws AddressException {
        assertThat(server(refusing(new InternetAddress("sam@example.org"))).carry(UUID.randomUUID(), LETTER))
                .isEqualTo(Carried.REFUSED);
    }

    @Test
    void anAddressThatTheServerRefusesForNowIsTriedAgain() {
        MailServer server = server(refusing());
        assertThatThrownBy(() -> server.carry(UUID.randomUUID(), LETTER)).isInstanceOf(NotCarried.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "Sam <a@example.org>",
                "a@b@c",
                "a b@example.org"
            })
    void aLetterGoesToOneAddress(String to) {
        assertThatThrownBy(() -> new Letter(to, "Subject", "Body")).isInstanceOf(IllegalArgumentException.class);
    }

    private static MailServer server(Consumer<MimeMessage> answer) {
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage letter) {
                answer.accept(letter);
            }
        };
        return new MailServer(sender, "from@example.org", "example.org", Duration.ofSeconds(10), NOW);
    }

    private static Consumer<MimeMessage> refusing(Address... forGood) {
        return letter -> {
            var refusal = new SendFailedException("sam@example.org refused", null, null, null, forGood);
            throw new MailSendException(Map.of(letter, refusal));
        };
    }
}
