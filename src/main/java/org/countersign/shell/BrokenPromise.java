package org.countersign.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What should not have happened, under a number that the log and the person who saw it share. */
final class BrokenPromise {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPromise.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private BrokenPromise() {}

    /** Logs the cause; answers the number, two groups of four such as "7f3a-09cd". */
    static String reported(Throwable cause) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        String number = hex.substring(0, 4) + "-" + hex.substring(4);
        LOG.error("Broken promise {}", number, cause);
        return number;
    }
}
