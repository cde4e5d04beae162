package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SharedData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Asks whoever is signed in for more than they gave so far. No code and no password is ever logged. */
@Service
public class SecondFactorCheck {

    private static final String USED = "second factor used";

    private final AuthenticatorApps apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes codes;
    private final Guesses guesses;
    private final OwnAccount account;
    private final Witness witness;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    SecondFactorCheck(
            AuthenticatorApps apps,
            PasskeyTable passkeys,
            RecoveryCodes codes,
            Guesses guesses,
            OwnAccount account,
            Witness witness,
            JdbcClient jdbc,
            PasswordEncoder encoder) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.guesses = guesses;
        this.account = account;
        this.witness = witness;
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** What they have. */
    @SharedData
    @PreAuthorize("@account.isSomebody()")
    public FactorAsked asked() {
        SignedIn person = account.person();
        return new FactorAsked(
                apps.addedAt(person.id()).isPresent(),
                !passkeys.of(person.id()).isEmpty(),
                hash(person.id()).isPresent(),
                account.isAsked(person));
    }

    /** A code of their app, or one of their recovery codes; each counts once. */
    @SharedData
    @PreAuthorize("@account.isSomebody()")
    public CodeAnswer code(String typed) {
        SignedIn person = account.person();
        if (!guesses.take(person.id())) {
            return CodeAnswer.TOO_MANY;
        }
        return answer(person, isRight(person, typed));
    }

    /**
     * Their password once more, before something is changed. It gives nobody more guesses: who knows a password would
     * otherwise try every code.
     */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    public CodeAnswer password(String typed) {
        SignedIn person = account.person();
        if (!guesses.take(person.id())) {
            return CodeAnswer.TOO_MANY;
        }
        boolean right =
                hash(person.id()).filter(hash -> encoder.matches(typed, hash)).isPresent();
        return right ? CodeAnswer.RIGHT : wrong(person);
    }

    private boolean isRight(SignedIn person, String typed) {
        PersonId id = person.id();
        return witness.of(person, USED, "authenticator app", () -> apps.use(id, typed.replaceAll("\\s", "")))
                || RecoveryCode.typed(typed)
                        .filter(code -> witness.of(person, USED, "recovery code", () -> codes.use(id, code)))
                        .isPresent();
    }

    private CodeAnswer answer(SignedIn person, boolean right) {
        if (right) {
            guesses.forget(person.id());
            return CodeAnswer.RIGHT;
        }
        return wrong(person);
    }

    private CodeAnswer wrong(SignedIn person) {
        witness.of(person, "second factor refused", "");
        return CodeAnswer.WRONG;
    }

    private Optional<String> hash(PersonId person) {
        return jdbc.sql("SELECT password_hash FROM person WHERE person_id = :person AND password_hash IS NOT NULL")
                .param("person", Ids.bytes(person.value()))
                .query(String.class)
                .optional();
    }
}
