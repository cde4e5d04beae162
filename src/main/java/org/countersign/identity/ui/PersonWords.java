package org.countersign.identity.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countersign.identity.Colleague;

/** How somebody stands, in words. */
final class PersonWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private PersonWords() {}

    /** "Invited until 30 November 2026", "Active". */
    static String state(Colleague person) {
        return switch (person.state()) {
            case INVITED ->
                person.until().map(until -> "Invited until " + day(until)).orElse("Invited");
            case EXPIRED ->
                person.until()
                        .map(until -> "Invitation ran out on " + day(until))
                        .orElse("Invitation ran out");
            default -> person.state().words();
        };
    }

    /** What is known beside the state; may be empty. */
    static String remark(Colleague person) {
        return switch (person.state()) {
            case ACTIVE ->
                person.lastSignIn()
                        .map(last -> "Last signed in on " + day(last))
                        .orElse("Not signed in yet");
            case INVITED, EXPIRED ->
                person.invitedAt().map(address -> letter(person) + address).orElse("");
            default -> "";
        };
    }

    private static String letter(Colleague person) {
        return switch (person.letter()) {
            case REFUSED -> "E-mail could not be delivered to ";
            case WAITING -> "E-mail is waiting to be sent to ";
            default -> "E-mail sent to ";
        };
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }
}
