package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a cell of figures: a number, or a mark that says why there is none. */
final class EesCell {

    private static final Pattern MARK = Pattern.compile("c|x|z|low|k|u");
    private static final Pattern NUMBER = Pattern.compile("\\s*-?\\d[\\d,]*(\\.\\d*)?([eE]-?\\d{1,2})?\\s*");

    /** Larger than any count or sum: it could not be kept. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(13);

    private EesCell() {}

    static boolean isFigure(String cell) {
        return MARK.matcher(cell).matches() || number(cell).isPresent();
    }

    /** The number in a cell; empty for a mark, and for what is no figure. */
    static Optional<BigDecimal> number(String cell) {
        if (!isPlain(cell) && !NUMBER.matcher(cell).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.strip().replace(",", "")))
                .filter(number -> number.abs().compareTo(BEYOND) < 0);
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
