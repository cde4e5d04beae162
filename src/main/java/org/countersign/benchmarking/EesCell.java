package org.countersign.benchmarking;

import java.util.regex.Pattern;

/** What may stand in a cell of figures: a number, or a mark that says why there is none. */
final class EesCell {

    private static final Pattern FIGURE = Pattern.compile("\\s*-?\\d[\\d,]*(\\.\\d*)?([eE]-?\\d+)?\\s*|c|x|z|low|k|u");

    private EesCell() {}

    static boolean isFigure(String cell) {
        return isPlain(cell) || FIGURE.matcher(cell).matches();
    }

    /** "-12.5": most are so, and a file has a hundred thousand. */
    static boolean isPlain(String cell) {
        int from = cell.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int at = from; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            if (letter == '.' && point < 0 && at > from) {
                point = at;
            } else if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return cell.length() > from && point < cell.length() - 1;
    }
}
