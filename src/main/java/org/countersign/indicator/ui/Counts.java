package org.countersign.indicator.ui;

/** "1 indicator", "3 indicators". */
final class Counts {

    private Counts() {}

    static String indicators(long number) {
        return number == 1 ? "1 indicator" : "%,d indicators".formatted(number);
    }
}
