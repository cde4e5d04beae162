package org.countersign.notification;

import org.countersign.identity.AccountLetters;
import org.countersign.identity.InvitationLetter;
import org.countersign.identity.InvitationSent;
import org.countersign.identity.Invitations;
import org.countersign.identity.PasswordChanged;
import org.countersign.identity.PasswordResetAsked;
import org.countersign.identity.SecondFactorsRemoved;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends a letter for each event that calls for one, after the act and on threads of its own. One method a kind: the
 * module that publishes the event says what is to be told, {@link LetterWords} how. A letter that nobody needs any more
 * is not sent.
 */
@Component
class Letters {

    private final Tenancy tenancy;
    private final Carrier carrier;
    private final LetterWords words;
    private final Invitations invitations;
    private final AccountLetters accounts;

    Letters(Tenancy tenancy, Carrier carrier, LetterWords words, Invitations invitations, AccountLetters accounts) {
        this.tenancy = tenancy;
        this.carrier = carrier;
        this.words = words;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(InvitationSent event) {
        tenancy.asSystem(
                event.authority(),
                SystemActor.NOTIFIER,
                () -> invitations.letter(event.authority(), event.person()).ifPresent(letter -> send(event, letter)));
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(PasswordResetAsked event) {
        accounts.reset(event.reset())
                .map(words::ofReset)
                .or(() -> accounts.signOnInstead(event.reset()).map(words::ofSignOn))
                .ifPresent(letter -> {
                    carrier.carry(event.reset(), letter);
                    accounts.mailed(event.reset());
                });
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(SecondFactorsRemoved event) {
        accounts.factorsRemoved(event.person())
                .ifPresent(letter -> carrier.carry(event.event(), words.ofRemoval(letter)));
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(PasswordChanged event) {
        accounts.changed(event.person()).ifPresent(letter -> carrier.carry(event.event(), words.ofChange(letter)));
    }

    private void send(InvitationSent event, InvitationLetter letter) {
        Carried carried = carrier.carry(event.event(), words.of(event.authority(), letter));
        invitations.mailed(event.authority(), event.person(), carried == Carried.SENT);
    }
}
