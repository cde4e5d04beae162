package org.countersign.identity;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** There were too many wrong passwords; says nothing about whether the account exists. */
public class TooManyGuesses extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    TooManyGuesses(Instant until) {
        super("Too many wrong passwords.");
        this.until = until;
    }

    /** From when on a password is looked at again. */
    public Instant until() {
        return until;
    }
}
