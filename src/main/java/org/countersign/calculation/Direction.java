package org.countersign.calculation;

/** Where a figure travelled; says nothing about good or bad. */
public enum Direction {
    UP("↑", "up"),
    SIMILAR("➡", "similar"),
    DOWN("↓", "down");

    private final String symbol;
    private final String word;

    Direction(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    public String symbol() {
        return symbol;
    }

    public String word() {
        return word;
    }
}
