package org.countersign.identity;

/** What became of a wish for another password. */
public sealed interface PasswordAnswer {

    /** It is the new one from now on. */
    record Changed() implements PasswordAnswer {}

    /** It is not taken; nothing was changed. */
    record Refused(String why) implements PasswordAnswer {}

    /** The current password, given beside it, is not right, or was given wrongly too often. */
    record Unproven(boolean tooOften) implements PasswordAnswer {}

    /** The link was used, has expired, or never was one. */
    record DeadLink() implements PasswordAnswer {}
}
