package org.countersign.identity;

/** What an authority asks for that a session does not have. */
public enum Obstacle {
    /** An authenticator app's code or a passkey. */
    SECOND_FACTOR,
    /** Signing in through the authority's own provider. */
    SINGLE_SIGN_ON,
    /** Signing in by a way of its own: another authority's provider vouches for that authority only. */
    OTHER_PROVIDER
}
