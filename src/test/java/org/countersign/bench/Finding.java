package org.countersign.bench;

/**
 * One line of the report.
 *
 * @param target its number in the list of targets
 * @param goal in words; empty for what is only told
 */
record Finding(int target, String what, String measured, String goal, Verdict verdict) {

    /** How it went. */
    enum Verdict {
        MET("met"),
        SHORT_OF_GOAL("short of the goal"),
        MISSED("**below what it must not fall below**"),
        TOLD("");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A measure that should be at most the goal and must be at most the limit. */
    static Finding atMost(int target, String what, double value, String measured, Bounds bounds) {
        Verdict verdict =
                value <= bounds.goal() ? Verdict.MET : value <= bounds.limit() ? Verdict.SHORT_OF_GOAL : Verdict.MISSED;
        return new Finding(target, what, measured, bounds.words(), verdict);
    }

    static Finding ratio(int target, String what, Ratios ratios, Bounds bounds) {
        return atMost(target, what, ratios.median(), ratios.words(), bounds);
    }

    static Finding told(int target, String what, String measured) {
        return new Finding(target, what, measured, "", Verdict.TOLD);
    }

    static Finding failed(String what, String why) {
        return new Finding(0, what, why.replaceAll("[|\\r\\n]+", " "), "", Verdict.MISSED);
    }

    String row() {
        return "| %d | %s | %s | %s | %s |".formatted(target, what, measured, goal, verdict.words());
    }

    /** What is aimed at, and what must not be fallen below. */
    record Bounds(double goal, double limit, String unit) {

        static Bounds goal(double goal, String unit) {
            return new Bounds(goal, Double.MAX_VALUE, unit);
        }

        String words() {
            String must = limit == Double.MAX_VALUE ? "" : "; must: %s%s".formatted(plain(limit), unit);
            return "≤ %s%s%s".formatted(plain(goal), unit, must);
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? "%,.0f".formatted(number) : "%s".formatted(number);
        }
    }
}
