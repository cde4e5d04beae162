package org.countersign.identity.door;

import org.countersign.identity.CodeAnswer;

/** What is said when a factor was not right. */
final class FactorWords {

    static final Problems PASSKEY_REFUSED =
            Problems.of("That passkey was not accepted. Nothing was changed. Try again," + " or use another way.");

    private static final String TOO_MANY = "Ten tries within an hour were not right, so this one was not looked at."
            + " Nothing was changed. Wait an hour, or use a passkey if you have one.";

    private FactorWords() {}

    static Problems of(CodeAnswer answer) {
        return Problems.with(
                "code",
                answer == CodeAnswer.TOO_MANY
                        ? TOO_MANY
                        : "That code is not right, or it was used before. Wait for your app to show the next one and"
                                + " type that.");
    }

    static Problems ofPassword(CodeAnswer answer) {
        return Problems.with(
                "password",
                answer == CodeAnswer.TOO_MANY
                        ? TOO_MANY
                        : "That is not your password. Nothing was changed. Check it and try again.");
    }

    static Problems ofFirstCode() {
        return Problems.with(
                "code",
                "That code does not belong to this key. Nothing was set up yet. Check that the clock of your phone is"
                        + " right, and type the code that the app shows now.");
    }
}
