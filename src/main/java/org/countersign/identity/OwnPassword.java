package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The password of whoever is signed in. */
@Service
public class OwnPassword {

    private final OwnAccount own;
    private final AccountTable accounts;
    private final PasswordEncoder encoder;
    private final Guesses guesses;
    private final NewPasswords passwords;
    private final SessionsOf sessions;

    OwnPassword(
            OwnAccount own,
            AccountTable accounts,
            PasswordEncoder encoder,
            Guesses guesses,
            NewPasswords passwords,
            SessionsOf sessions) {
        this.own = own;
        this.accounts = accounts;
        this.encoder = encoder;
        this.guesses = guesses;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** False for somebody who only ever signs in in other ways. */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    public boolean exists() {
        return accounts.of(own.person().id()).isPresent();
    }

    /**
     * Changes it for somebody who knows the current one; all their other sessions end.
     *
     * @param here the session in which it is changed
     */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    public PasswordAnswer change(String current, String wanted, SessionId here) {
        PersonId person = own.person().id();
        if (!guesses.take(person)) {
            return new PasswordAnswer.Unproven(true);
        }
        Optional<PasswordAccount> account = accounts.of(person).filter(known -> encoder.matches(current, known.hash()));
        if (account.isEmpty()) {
            return new PasswordAnswer.Unproven(false);
        }
        return passwords
                .refusal(account.get(), wanted)
                .<PasswordAnswer>map(PasswordAnswer.Refused::new)
                .orElseGet(() -> changed(account.get(), wanted, here));
    }

    private PasswordAnswer changed(PasswordAccount account, String wanted, SessionId here) {
        passwords.change(account, wanted, "by its owner", () -> true);
        sessions.endAllBut(account.id(), here);
        return new PasswordAnswer.Changed();
    }
}
