package org.countersign.identity;

import java.time.Instant;

/**
 * What a letter to the owner of an account says.
 *
 * @param link where they can choose a password; of a reset the only place where its token is ever written
 * @param at until when the link works, or when the password was changed
 */
public record AccountLetter(String email, String name, String link, Instant at) {

    /** Neither address nor link: this may reach logs. */
    @Override
    public String toString() {
        return "AccountLetter[…]";
    }
}
