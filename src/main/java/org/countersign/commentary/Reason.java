package org.countersign.commentary;

import java.util.List;

/**
 * Why something is refused, for words in the messages file.
 *
 * @param code key of the message, below "refused."
 */
public record Reason(String code, List<String> arguments) {

    /** A text that may point to a child or a family is submitted once its writer confirmed that it does not. */
    public static final String NAMES_SOMEBODY = "names-somebody";

    static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
