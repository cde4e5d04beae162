package org.countersign.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.calendar.MonthLabel;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row of the catalogue's workbook; what cannot be read is a problem with its place, and the first stands in for it.
 *
 * @param <C> the columns of its sheet
 */
final class CatalogueRowReader<C extends Enum<C>> {

    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

    private final String sheet;
    private final Line line;
    private final Map<C, Integer> columns;
    private final List<CatalogueProblem> problems = new ArrayList<>();

    CatalogueRowReader(String sheet, Line line, Map<C, Integer> columns) {
        this.sheet = sheet;
        this.line = line;
        this.columns = columns;
    }

    List<CatalogueProblem> problems() {
        return problems;
    }

    String text(C column, int most) {
        Integer at = columns.get(column);
        String text = at == null ? "" : line.cell(at);
        if (text.length() > most) {
            problem(column, "This has %,d characters. Shorten it to %,d.".formatted(text.length(), most));
            return "";
        }
        return text;
    }

    <E extends Enum<E>> E word(C column, E[] all, Function<E, String> words) {
        String text = text(column, 60).toLowerCase(Locale.UK).replace('\'', '’');
        return Arrays.stream(all)
                .filter(one -> words.apply(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String known = Arrays.stream(all).map(words).collect(Collectors.joining(", "));
                    problem(column, "“" + text + "” is none of: " + known + ".");
                    return all[0];
                });
    }

    @Nullable BigDecimal amount(C column) {
        String text = text(column, 40).replace(",", "");
        if (text.isEmpty() || text.matches(NUMBER)) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
        problem(column, "“" + text + "” is not a number.");
        return null;
    }

    /** A whole number from 0; null where empty. */
    @Nullable Integer whole(C column, int most) {
        BigDecimal amount = amount(column);
        if (amount == null) {
            return null;
        }
        boolean fits = amount.signum() >= 0
                && amount.stripTrailingZeros().scale() <= 0
                && amount.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            problem(column, "Write a whole number from 0 to %,d.".formatted(most));
            return null;
        }
        return amount.intValueExact();
    }

    @Nullable YearMonth month(C column) {
        String text = text(column, 40);
        Optional<YearMonth> month = MonthLabel.parse(text);
        if (!text.isEmpty() && month.isEmpty()) {
            problem(column, "“" + text + "” is not a month such as April 2020.");
        }
        return month.orElse(null);
    }

    boolean has(C column) {
        return columns.containsKey(column);
    }

    boolean yes(C column) {
        return text(column, 10).equalsIgnoreCase("yes");
    }

    void problem(C column, String sentence) {
        Integer at = columns.get(column);
        Place place =
                at == null ? Place.row(sheet, line.number()) : new Place(sheet, line.number(), ColumnLetter.of(at));
        problems.add(new CatalogueProblem(place, sentence));
    }
}
