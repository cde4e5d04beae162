package org.countersign.identity;

import java.util.Optional;

/** The browser that asks now, as far as somebody has signed in with it before. */
public interface Device {

    /** Tells this browser from others for an account; empty if nobody has signed in to the account with it. */
    Optional<byte[]> knownFor(byte[] account);

    /** From now on this browser is one of the account's own. */
    void remember(byte[] account);

    /** The network address it asks from. */
    String address();
}
