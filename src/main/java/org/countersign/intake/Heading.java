package org.countersign.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.MonthLabel;
import org.jspecify.annotations.Nullable;

/** Recognises a column by its heading, tolerant of case, punctuation and the words councils use. */
final class Heading {

    private static final String AVERAGE = "(ave|avg|average|mean|median|avge)";
    private static final String YEAR = "(yr|year)";
    private static final int LONGEST = 300;
    private static final Map<ColumnKind, Pattern> NAMES = names();
    private static final Pattern YEARS =
            Pattern.compile("\\d{4}\\s*[-/–]\\s*\\d{2,4}|\\d{2}\\s*[-/–]\\s*\\d{2}|\\d{6}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private Heading() {}

    private static Map<ColumnKind, Pattern> names() {
        var names = new LinkedHashMap<ColumnKind, Pattern>();
        put(
                names,
                ColumnKind.REFERENCE,
                "((kpi|pi|measure|indicator) )?(ref|reference)( (no|number|code))?|no|id|code");
        put(
                names,
                ColumnKind.TITLE,
                "((performance|key) )?(indicators?|measures?)( (title|name|description))?|kpi|title");
        put(
                names,
                ColumnKind.OWNER,
                "((indicator|measure|kpi) )?owners?|lead( officer)?|accountable( (officer|lead))?");
        put(names, ColumnKind.REPORTER, "reporters?|reported by|reporting (officer|lead)|commentary by|data lead");
        put(names, ColumnKind.OUTCOME, "outcomes?( .*)?|impact( .*)?");
        put(
                names,
                ColumnKind.CHANGE_FROM_LAST_YEAR,
                "(% )?change .*(same|prev(ious)? " + YEAR + "|last " + YEAR + ").*" + "|yr on yr.*|year on year.*");
        put(
                names,
                ColumnKind.CHANGE_FROM_PREVIOUS,
                "(% )?change .*(prev|previous|last) (period|month|quarter).*" + "|month on month.*");
        put(names, ColumnKind.DIRECTION, "dot( .*)?|direction( of travel)?|polarity|good (perf|performance) is.*");
        put(names, ColumnKind.AVERAGE, "(rolling )?12 (m|mth|mnth|month)s? " + AVERAGE);
        put(names, ColumnKind.MAXIMUM, "(rolling )?12 (m|mth|mnth|month)s? (max|maximum|highest)");
        put(
                names,
                ColumnKind.NEIGHBOURS,
                "sns?( " + AVERAGE + ")?|(stat|statistical) neigh(bours?|bors?)?( " + AVERAGE + ")?");
        put(names, ColumnKind.ENGLAND, "(eng|england|nat|national)( " + AVERAGE + ")?");
        put(
                names,
                ColumnKind.REGION,
                "(.+ )?region(al)?( " + AVERAGE + ")?|(north|south) (east|west)"
                        + "|(east|west) midlands|east( of england)?|((inner|outer) )?london|yorkshire and (the )?humber");
        put(names, ColumnKind.COMMENTARY, "(comment|comments|commentary|commentaries|narrative)( .*)?");
        return names;
    }

    private static void put(Map<ColumnKind, Pattern> names, ColumnKind kind, String pattern) {
        names.put(kind, Pattern.compile(pattern));
    }

    /** The column that stands at an index under a heading; of kind {@link ColumnKind#OTHER} when the words are unknown. */
    static Column read(int index, String heading) {
        String words = heading.length() > LONGEST ? "" : heading;
        return month(words)
                .map(month -> new Column(index, heading, ColumnKind.MONTH, month, null))
                .or(() -> target(index, words))
                .orElseGet(() -> named(index, words));
    }

    private static Column named(int index, String heading) {
        if (heading.isEmpty()) {
            return new Column(index, "Column " + ColumnLetter.of(index), ColumnKind.OTHER, null, null);
        }
        String words = words(heading);
        var kind = NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ColumnKind.OTHER);
        return new Column(index, heading, kind, kind == ColumnKind.COMMENTARY ? inBrackets(heading) : null, null);
    }

    private static Optional<Column> target(int index, String heading) {
        var years = YEARS.matcher(heading);
        return words(heading).contains("target") && years.find()
                ? FinancialYear.parse(years.group())
                        .map(year -> new Column(index, heading, ColumnKind.TARGET, null, year))
                : Optional.empty();
    }

    private static @Nullable YearMonth inBrackets(String heading) {
        Matcher brackets = IN_BRACKETS.matcher(heading);
        return brackets.find() ? MonthLabel.parse(brackets.group(1)).orElse(null) : null;
    }

    /** A label such as Apr-20, or the day that a date cell of a workbook gave. */
    private static Optional<YearMonth> month(String heading) {
        String label = heading.strip().replaceAll("[:*]+$", "");
        return MonthLabel.parse(label).or(() -> day(label));
    }

    private static Optional<YearMonth> day(String label) {
        try {
            return Optional.of(YearMonth.from(LocalDate.parse(label)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]+", " ").strip();
    }
}
