package org.countersign.identity;

import java.time.Instant;

/**
 * What the letter to somebody invited says.
 *
 * @param link the only place where the invitation's token is ever written
 */
public record InvitationLetter(String email, String name, String invitedBy, String link, Instant expires) {

    /** Neither address nor link: this may reach logs. */
    @Override
    public String toString() {
        return "InvitationLetter[…]";
    }
}
