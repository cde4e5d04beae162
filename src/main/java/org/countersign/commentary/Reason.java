package org.countersign.commentary;

import java.util.List;

/**
 * Why something is refused, for words in the messages file.
 *
 * @param code key of the message, below "refused."
 */
public record Reason(String code, List<String> arguments) {

    static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
