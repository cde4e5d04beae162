package org.countersign.benchmarking;

/** What was chosen cannot be shared together; the message says why. */
public class SharingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SharingRefused(String message) {
        super(message);
    }
}
