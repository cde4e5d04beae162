package org.countersign.identity;

import java.util.List;

/** What somebody is told who asked for a new password where a password opens nothing: where they sign in instead. */
public record SignOnLetter(String email, String name, List<Place> places) {

    /** An authority, and where signing in to it begins. */
    public record Place(String authority, String link) {}

    /** No address: this may reach logs. */
    @Override
    public String toString() {
        return "SignOnLetter[…]";
    }
}
