package org.countersign.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.identity.MailWay;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends letters by SMTP. A server that did not answer is left alone for a moment, so that a thousand letters do not each
 * wait for it.
 */
class MailServer implements Carrier {

    private final JavaMailSender sender;
    private final String from;
    private final String host;
    private final Duration rest;
    private final Clock clock;
    private volatile Instant restUntil = Instant.MIN;

    /** @param host what the letters' own ids end in */
    MailServer(JavaMailSender sender, String from, String host, Duration rest, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.host = host;
        this.rest = rest;
        this.clock = clock;
    }

    @Override
    public Carried carry(UUID event, Letter letter) {
        if (clock.instant().isBefore(restUntil)) {
            throw new NotCarried("the mail server did not answer a moment ago");
        }
        try {
            sender.send(message(event, letter));
            return Carried.SENT;
        } catch (MailSendException e) {
            return afterFailure(e);
        } catch (MailException e) {
            throw resting(e);
        }
    }

    @Override
    public MailWay way() {
        return MailWay.SERVER;
    }

    private Carried afterFailure(MailSendException failure) {
        if (Stream.of(failure.getMessageExceptions()).anyMatch(MailServer::isRefusal)) {
            return Carried.REFUSED;
        }
        if (failure.getFailedMessages().isEmpty()) {
            throw resting(failure);
        }
        throw new NotCarried(
                "the mail server did not take it: " + failure.getClass().getSimpleName());
    }

    private NotCarried resting(MailException failure) {
        restUntil = clock.instant().plus(rest);
        return new NotCarried(
                "no connection to the mail server: " + failure.getClass().getSimpleName());
    }

    /** A server that answers 5xx to the recipient; the API calls such an address invalid. */
    private static boolean isRefusal(Exception failure) {
        return failure instanceof SendFailedException refusal
                && refusal.getInvalidAddresses() != null
                && refusal.getInvalidAddresses().length > 0;
    }

    private MimeMessage message(UUID event, Letter letter) {
        MimeMessage message = sender.createMimeMessage();
        try {
            var fields = new MimeMessageHelper(message, letter.asHtml().isPresent(), "UTF-8");
            fields.setFrom(from);
            fields.setTo(letter.to());
            fields.setSubject(letter.subject());
            if (letter.html() == null) {
                fields.setText(letter.body());
            } else {
                fields.setText(letter.body(), letter.html());
            }
            message.setHeader("Message-ID", "<" + event + "@" + host + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("A letter that no mail server would take", e);
        }
    }
}
