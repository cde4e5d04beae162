package org.countersign.intake;

import java.util.stream.Collectors;

/** Words above or below the line: 10² is not 102. */
final class RaisedText {

    private static final String PLAIN = "0123456789+-=()n";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private RaisedText() {}

    /** @param element sup or sub */
    static String of(String words, String element) {
        boolean above = element.equals("sup");
        if (words.isEmpty() || words.chars().allMatch(Character::isLetter)) {
            return words;
        }
        return words.chars().allMatch(character -> PLAIN.indexOf(character) >= 0)
                ? words.chars()
                        .mapToObj(character -> String.valueOf((above ? ABOVE : BELOW).charAt(PLAIN.indexOf(character))))
                        .collect(Collectors.joining())
                : (above ? "^(" : "_(") + words + ")";
    }
}
