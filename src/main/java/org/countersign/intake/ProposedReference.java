package org.countersign.intake;

import java.util.Locale;

/** References for rows that have none: made of the title alone, so that next month's file gets the same. */
final class ProposedReference {

    private static final int LONGEST = 40;
    private static final int CUT = 34;

    private ProposedReference() {}

    /** "number-of-referrals-in-the-month"; a long one is cut and told from others by five signs of the whole. */
    static String of(String title) {
        String words = words(title);
        return words.length() <= LONGEST ? words : cut(words, CUT) + "-" + sign(words);
    }

    /** The reference of one of several figures that a reference has. */
    static String withPart(String reference, String part) {
        String whole = reference + "-" + words(part);
        return whole.length() <= LONGEST ? whole : cut(whole, CUT) + "-" + sign(whole);
    }

    private static String words(String title) {
        return title.toLowerCase(Locale.UK)
                .replace("%", " percent ")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String cut(String words, int length) {
        int end = words.lastIndexOf('-', length);
        return words.substring(0, end > length / 2 ? end : length);
    }

    private static String sign(String words) {
        return "%05x".formatted(words.hashCode() & 0xFFFFF);
    }
}
