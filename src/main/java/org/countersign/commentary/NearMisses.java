package org.countersign.commentary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.commentary.Known.KnownFigures;

/**
 * Numbers of a text that are nearly right: last month's given as this month's, a value before it was revised, two digits
 * swapped; and any at all while the figure is still to be confirmed.
 */
record NearMisses(KnownFigures figures, List<NumberInText> numbers) {

    private static final int SHORTEST = 2;
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:rose|risen|fell|fallen|increased|decreased|doubled|halved|dropped|climbed|improved|worsened)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:from|than|against|compared|previous|previously|last|before|earlier|prior)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Hint> in(String text, KnownFigures figures) {
        return new NearMisses(figures, NumberInText.in(text)).hints(text);
    }

    private List<Hint> hints(String text) {
        return figures.now() instanceof Value.None(Absence reason, String detail)
                ? reason == Absence.TO_BE_CONFIRMED ? describedAsKnown(text) : List.of()
                : numbers.stream()
                        .flatMap(number -> near(number).stream())
                        .distinct()
                        .toList();
    }

    /** Numbers that stand beside it are no news, nor is last month's where no other is given. */
    private List<Hint> describedAsKnown(String text) {
        Optional<String> claimed = numbers.stream()
                .filter(number -> !isLastMonths(number) && !figures.among(number.amount(), figures.familiar()))
                .map(NumberInText::written)
                .findFirst();
        Optional<String> moved = MOVED.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.UK))
                .findFirst();
        return Stream.concat(claimed.stream(), moved.stream())
                .limit(1)
                .map(words -> new Hint(
                        Hint.Kind.UNCONFIRMED,
                        "The figure is still to be confirmed, but the text speaks as if it were known: “" + words
                                + "”."))
                .toList();
    }

    private Optional<Hint> near(NumberInText number) {
        if (figures.isShown(number.amount(), figures.now())) {
            return Optional.empty();
        }
        if (isLastMonths(number)) {
            return givesThisMonths() || looksBack(number)
                    ? Optional.empty()
                    : hint(number.written() + " is the figure of " + figures.previousPeriod() + "; this one is " + now()
                            + ".");
        }
        if (figures.among(number.amount(), figures.former())) {
            return hint(number.written() + " is the figure before it was revised; now it is " + now() + ".");
        }
        return swapped(number)
                ? hint(number.written() + " has the digits of the figure, " + now() + ", with two of them swapped.")
                : Optional.empty();
    }

    /** Whether its sentence speaks of the period before. */
    private boolean looksBack(NumberInText number) {
        String month = figures.previousPeriod().split(" ")[0];
        return BACK.matcher(number.around()).find()
                || !month.isEmpty() && number.around().contains(month);
    }

    private boolean givesThisMonths() {
        return numbers.stream().anyMatch(number -> figures.isShown(number.amount(), figures.now()));
    }

    private boolean isLastMonths(NumberInText number) {
        return figures.isShown(number.amount(), figures.previous());
    }

    /** The same digits but for one pair of neighbours, and nothing else that stands beside the figure. */
    private boolean swapped(NumberInText number) {
        String digits = now().replaceAll("\\D", "");
        return digits.length() >= SHORTEST
                && isFraction(number) == now().contains(".")
                && !figures.among(number.amount(), figures.familiar())
                && neighboursSwapped(digits, number.digits());
    }

    private static boolean isFraction(NumberInText number) {
        return number.written().contains(".");
    }

    private static boolean neighboursSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private String now() {
        return figures.print(figures.now());
    }

    private static Optional<Hint> hint(String words) {
        return Optional.of(new Hint(Hint.Kind.FIGURE, words));
    }
}
