package org.countersign.identity.ui;

import org.countersign.identity.Colleague;
import org.countersign.identity.ResetAnswer;

/** What is said about removing somebody's second factors. */
record FactorWords(String name) {

    static FactorWords of(Colleague person) {
        return new FactorWords(person.name());
    }

    String title() {
        return "Remove the second factor of " + name;
    }

    String text() {
        return "Make sure first that it is they who ask: see them, or ring a number that you know. Their authenticator app,"
                + " passkeys and recovery codes stop working, and they are signed out everywhere. We tell them by"
                + " e-mail; with their password they set up a new one.";
    }

    String verb() {
        return "Remove the second factor";
    }

    String done() {
        return "The second factor of " + name + " is removed. They are told by e-mail.";
    }

    String refused(ResetAnswer answer) {
        return "Nothing was changed: "
                + switch (answer) {
                    case ELSEWHERE_TOO ->
                        "the second factor of " + name + " protects more than this authority. Whoever runs Countersign"
                                + " can remove it; a recovery code of theirs works too.";
                    case YOUR_OWN -> "your own second factor is changed on the page Your account.";
                    default -> name + " has no second factor any more, or has left.";
                };
    }
}
