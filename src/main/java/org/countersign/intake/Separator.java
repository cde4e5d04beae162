package org.countersign.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a text file. A sentence has commas, and a number in thousands too; a separator makes
 * lines of one width: the one that does for the most lines and cells.
 *
 * @param cells how many cells those lines have
 */
record Separator(char sign, int cells) {

    private static final List<Character> CANDIDATES = List.of('\t', ',', ';', '|');
    private static final int LINES = 200;
    private static final Pattern DECLARED = Pattern.compile("(?i)\"?sep=([\t,;|])\"?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** A tab if none splits anything. */
    static Separator of(String text) {
        List<String> lines = text.lines()
                .limit(LINES)
                .filter(line -> !line.isBlank())
                .map(line -> QUOTED.matcher(line).replaceAll("-"))
                .toList();
        return CANDIDATES.stream()
                .flatMap(candidate -> widths(lines, candidate).entrySet().stream()
                        .map(width -> new Counted(new Separator(candidate, width.getKey()), width.getValue())))
                .max(Comparator.comparingLong(Counted::gain))
                .filter(most -> most.gain() > 0)
                .map(Counted::separator)
                .orElse(new Separator('\t', 1));
    }

    /** What the first line says for Excel, which does not count that line; 0 when it says nothing. */
    static char declared(String text) {
        return text.lines()
                .findFirst()
                .map(DECLARED::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).charAt(0))
                .orElse('\0');
    }

    /** How many of these stand in a text. */
    static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    private static Map<Integer, Long> widths(List<String> lines, char candidate) {
        return lines.stream()
                .map(line -> (int) count(line, candidate) + 1)
                .collect(groupingBy(Function.identity(), counting()));
    }

    private record Counted(Separator separator, long lines) {

        long gain() {
            return lines * (separator.cells - 1);
        }
    }
}
