package org.countersign.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.intake.FileContent;

/**
 * What a job sent.
 *
 * @param file name of the file, as the report calls it
 * @param figures whether it is figures in JSON; otherwise a file of any kind that people may choose on the page
 * @param key under which the job may send it again without harm
 */
public record Delivery(FeedTokenId token, String file, FileContent content, boolean figures, Optional<String> key) {

    /** By which the same delivery is recognised. The name counts, because it may say which month the figures are of. */
    String digest() {
        String named = file + "\n" + content.checksum();
        return FileContent.of(named.getBytes(StandardCharsets.UTF_8)).checksum();
    }
}
