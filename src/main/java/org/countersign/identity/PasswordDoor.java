package org.countersign.identity;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by password: counts first, then looks at the password, once for each attempt whether or not there is such an
 * account. What is kept in the session holds no hash.
 */
@Component
class PasswordDoor implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordDoor.class);
    private static final int LONGEST = 1_000;

    private final DaoAuthenticationProvider check;
    private final Knocks knocks;
    private final Attempts attempts;
    private final Device device;
    private final Witness witness;
    private final FailureWitness failures;

    PasswordDoor(
            Accounts accounts,
            PasswordEncoder encoder,
            Knocks knocks,
            Attempts attempts,
            Device device,
            Witness witness,
            FailureWitness failures) {
        this.check = new DaoAuthenticationProvider(accounts);
        this.check.setPasswordEncoder(encoder);
        this.check.setUserDetailsPasswordService(accounts);
        this.knocks = knocks;
        this.attempts = attempts;
        this.device = device;
        this.witness = witness;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        Knock knock = knocks.with(asked.getName());
        UUID attempt = begun(knock);
        try {
            return entered(check.authenticate(bounded(asked)), knock, attempt);
        } catch (AuthenticationException e) {
            attempts.failed(attempt);
            failures.keep(knock.person(), device.address());
            throw e;
        }
    }

    private UUID begun(Knock knock) {
        try {
            return attempts.begin(knock);
        } catch (TooManyGuesses e) {
            LOG.warn("Refused: too many wrong passwords, from {}", device.address());
            throw e;
        }
    }

    private Authentication entered(Authentication right, Knock knock, UUID attempt) {
        PasswordAccount account = ((PasswordAccount) right.getPrincipal()).withoutHash();
        witness.of(account, "sign-in", "with a password");
        attempts.passed(attempt);
        device.remember(knock.account());
        var entered = UsernamePasswordAuthenticationToken.authenticated(account, null, right.getAuthorities());
        entered.setDetails(right.getDetails());
        return entered;
    }

    /** No password of ours is longer; hashing is not to take longer for those who send more. */
    private static Authentication bounded(Authentication asked) {
        String password = String.valueOf(asked.getCredentials());
        String looked = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        var bounded = UsernamePasswordAuthenticationToken.unauthenticated(asked.getName(), looked);
        bounded.setDetails(asked.getDetails());
        return bounded;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
