package org.countersign.identity;

/** What somebody is told whose second factors an administrator removed. */
public record FactorResetLetter(String email, String name) {

    /** No address: this may reach logs. */
    @Override
    public String toString() {
        return "FactorResetLetter[…]";
    }
}
