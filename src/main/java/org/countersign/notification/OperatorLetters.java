package org.countersign.notification;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.identity.InvitationLetter;
import org.countersign.identity.OperatorInvitations;
import org.countersign.identity.OperatorInvited;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes to those who are to run the installation. */
@Component
class OperatorLetters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Carrier carrier;
    private final OperatorInvitations invitations;

    OperatorLetters(Carrier carrier, OperatorInvitations invitations) {
        this.carrier = carrier;
        this.invitations = invitations;
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(OperatorInvited event) {
        invitations.letter(event.person()).ifPresent(letter -> carrier.carry(event.event(), letter(letter)));
    }

    private static Letter letter(InvitationLetter invitation) {
        return new Letter(invitation.email(), "Run Countersign", """
                Hello,

                This installation of Countersign names your address as one of those who run it. Whoever runs it takes
                authorities on board and sees counts and health, never an authority’s figures or texts.

                To begin, open this link and choose a password:

                %s

                The link works once, until %s. You will be asked to set up a second factor next.

                If you did not expect this e-mail, you can ignore it. Nothing happens unless you open the link.
                """.formatted(
                        invitation.link(), DAY.format(invitation.expires())));
    }
}
