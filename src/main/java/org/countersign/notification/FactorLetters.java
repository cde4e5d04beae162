package org.countersign.notification;

import org.countersign.identity.FactorResetLetter;
import org.countersign.identity.SecondFactors;
import org.countersign.identity.SecondFactorsReset;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people by mail that their second factors were removed: whoever did not ask for it should know at once. */
@Component
class FactorLetters {

    private final Tenancy tenancy;
    private final Carrier carrier;
    private final SecondFactors factors;
    private final AuthorityNames names;
    private final PublicAddress address;

    FactorLetters(
            Tenancy tenancy, Carrier carrier, SecondFactors factors, AuthorityNames names, PublicAddress address) {
        this.tenancy = tenancy;
        this.carrier = carrier;
        this.factors = factors;
        this.names = names;
        this.address = address;
    }

    @Async(Mail.THREADS)
    @TransactionalEventListener
    void on(SecondFactorsReset event) {
        tenancy.asSystem(
                event.authority(),
                SystemActor.NOTIFIER,
                () -> factors.resetLetter(event.authority(), event.person())
                        .ifPresent(letter -> carrier.carry(event.event(), words(event.authority(), letter))));
    }

    private Letter words(AuthorityId authority, FactorResetLetter letter) {
        return new Letter(letter.email(), "Your second factor for Countersign was removed", """
                Hello %s,

                the performance team of %s has removed the authenticator app, passkeys and recovery codes of your account,
                and signed you out everywhere.

                Sign in with your password and set up a new second factor:

                %s

                If you did not ask for this, change your password and tell the performance team at once.
                """.formatted(
                        Letter.oneLine(letter.name()),
                        Letter.oneLine(names.name(authority)),
                        address.link("second-factor/set-up")));
    }
}
