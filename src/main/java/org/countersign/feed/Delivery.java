package org.countersign.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a job sent.
 *
 * @param file name of the file, as the report calls it
 * @param figures whether it is figures in JSON; otherwise a file of any kind that people may choose on the page
 * @param key under which the job may send it again without harm
 */
public record Delivery(FeedTokenId token, String file, byte[] bytes, boolean figures, Optional<String> key) {

    /** By which the same body is recognised. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
