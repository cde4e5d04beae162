package org.countersign.intake;

import java.io.IOException;

/** Why a file is not read, as a sentence for the person who chose it. Never leaves the reader: callers get {@link Reading.Refused}. */
final class NotRead extends IOException {

    NotRead(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
