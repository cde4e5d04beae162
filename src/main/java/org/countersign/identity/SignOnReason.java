package org.countersign.identity;

import java.util.List;

/**
 * Why something about single sign-on was not done. The words are in {@code messages.properties} under "sign-on." and the
 * code.
 *
 * @param arguments what the words leave room for
 */
public record SignOnReason(String code, List<String> arguments) {

    static SignOnReason of(String code, String... arguments) {
        return new SignOnReason(code, List.of(arguments));
    }
}
