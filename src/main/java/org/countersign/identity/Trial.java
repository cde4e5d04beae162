package org.countersign.identity;

/** What asking a provider came to. */
public sealed interface Trial {

    /** It can be used; whether it takes part in signing out is said too. */
    record Found(String issuer, boolean endsSessions) implements Trial {}

    record Wrong(SignOnReason reason) implements Trial {}
}
