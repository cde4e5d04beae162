package org.countersign.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;
import org.jspecify.annotations.Nullable;

/** Recognises a column by its heading, tolerant of case, punctuation and the words councils use. */
final class Heading {

    private static final String AVERAGE = "(ave|avg|average|mean|median|avge)";
    private static final String YEAR = "(yr|year)";
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final Map<ColumnKind, Pattern> NAMES = names();
    private static final Pattern YEARS =
            Pattern.compile("\\d{4}\\s*[-/–]\\s*\\d{2,4}|\\d{2}\\s*[-/–]\\s*\\d{2}|\\d{6}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern FORMER =
            Pattern.compile("(last|previous|prev|prior) (month|quarter|period|year|yr)( .*)?");

    private Heading() {}

    private static Map<ColumnKind, Pattern> names() {
        var names = new LinkedHashMap<ColumnKind, Pattern>();
        namesOfIndicators(names);
        namesOfFigures(names);
        namesOfChanges(names);
        namesOfComparisons(names);
        return names;
    }

    private static void namesOfIndicators(Map<ColumnKind, Pattern> names) {
        put(
                names,
                ColumnKind.REFERENCE,
                "((kpi|pi|measure|indicator) )?(ref|reference)( (no|number|code|id))?|no|id|code"
                        + "|(kpi|pi|measure|indicator) (no|number|code|id)");
        put(
                names,
                ColumnKind.TITLE,
                "((performance|key) )?(indicators?|measures?|metrics?)( (title|name|description))?|kpi( name| title)?"
                        + "|title|description");
        put(
                names,
                ColumnKind.OWNER,
                "((indicator|measure|kpi) )?owners?|lead( officer)?|accountable( (officer|lead))?");
        put(names, ColumnKind.REPORTER, "reporters?|reported by|reporting (officer|lead)|commentary by|data lead");
        put(names, ColumnKind.OUTCOME, "outcomes?( .*)?|impact( .*)?");
        put(names, ColumnKind.THEME, "themes?|services?( area)?|directorate|team|priority|portfolio");
    }

    private static void namesOfFigures(Map<ColumnKind, Pattern> names) {
        put(
                names,
                ColumnKind.PERIOD,
                "((time|reporting) )?period( end(ing)?)?|(reporting )?month( end(ing)?)?|quarter|(financial )?year|date");
        put(
                names,
                ColumnKind.VALUE,
                "(indicator )?value|figure|actual|result|performance|outturn|(current|latest)( (value|figure|"
                        + "performance|month|quarter|period|actual))?|this (month|quarter|period)|in month"
                        + "|month(ly)? (value|figure|actual)");
        put(names, ColumnKind.UNIT, "units?( of measure(ment)?)?|measure type|data (format|type)|format");
        put(names, ColumnKind.AREA, "(area|la|local authority|authority|council|district|geography)( name)?");
    }

    private static void namesOfChanges(Map<ColumnKind, Pattern> names) {
        put(
                names,
                ColumnKind.CHANGE_FROM_LAST_YEAR,
                "(% )?change .*(same|prev(ious)? " + YEAR + "|last " + YEAR + ").*" + "|yr on yr.*|year on year.*");
        put(
                names,
                ColumnKind.CHANGE_FROM_PREVIOUS,
                "(% )?change .*(prev|previous|last) (period|month|quarter).*" + "|month on month.*");
        put(names, ColumnKind.POLARITY, "polarity|good (perf|performance) is.*|(what )?good is");
        put(names, ColumnKind.DIRECTION, "dot( .*)?|direction( of travel)?|travel|trend");
        put(names, ColumnKind.AVERAGE, "(rolling )?12 (m|mth|mnth|month)s? " + AVERAGE);
        put(names, ColumnKind.MAXIMUM, "(rolling )?12 (m|mth|mnth|month)s? (max|maximum|highest)");
    }

    private static void namesOfComparisons(Map<ColumnKind, Pattern> names) {
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
        put(names, ColumnKind.TARGET, "((annual|current|yearly|local|year end) )?targets?( (green|value))?");
        put(names, ColumnKind.STATUS, "(.* )?rag( .*)?|status( .*)?|traffic light");
        put(names, ColumnKind.COMMENTARY, "(comment|comments|commentary|commentaries|narrative)( .*)?|notes?");
    }

    private static void put(Map<ColumnKind, Pattern> names, ColumnKind kind, String pattern) {
        names.put(kind, Pattern.compile(pattern));
    }

    /** Whether a cell could head references or titles: asked of every cell, so it is cheap. */
    static boolean mayName(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && Character.isLetter(text.charAt(0))
                && spellings(text)
                        .anyMatch(words -> matches(ColumnKind.REFERENCE, words) || matches(ColumnKind.TITLE, words));
    }

    /** The column that stands at an index under a heading; of kind {@link ColumnKind#OTHER} when the words are unknown. */
    static Column read(int index, String heading) {
        return read(index, heading, false);
    }

    /** @param years whether 2010-11 is a year, not November */
    static Column read(int index, String heading, boolean years) {
        if (heading.isEmpty()) {
            return Column.of(index, "Column " + ColumnLetter.of(index), ColumnKind.OTHER, "the column has no heading");
        }
        String words = heading.length() > LONGEST ? "" : heading;
        return PeriodText.parse(words, years)
                .map(period -> of(index, heading, period))
                .or(() -> target(index, words))
                .orElseGet(() -> named(index, heading, words));
    }

    private static Column of(int index, String heading, Period period) {
        return new Column(
                index, heading, ColumnKind.MONTH, period, null, "the heading reads like " + words(period.frequency()));
    }

    static String words(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "a month";
            case QUARTER -> "a quarter";
            case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> "a year";
        };
    }

    /** By the whole heading, then by what it says in brackets, then by what stands before them. */
    private static Column named(int index, String heading, String words) {
        var kind = spellings(words).flatMap(text -> kind(text).stream()).findFirst();
        if (kind.isEmpty()) {
            return Column.of(index, heading, ColumnKind.OTHER, unknown(words));
        }
        var period = kind.get() == ColumnKind.COMMENTARY ? month(inBrackets(words)) : null;
        return new Column(index, heading, kind.get(), period, null, "the heading says so");
    }

    private static Stream<String> spellings(String heading) {
        return Stream.of(heading, apart(heading), inBrackets(heading), beforeBrackets(heading))
                .map(Heading::words);
    }

    private static boolean matches(ColumnKind kind, String words) {
        return Objects.requireNonNull(NAMES.get(kind)).matcher(words).matches();
    }

    private static Optional<ColumnKind> kind(String words) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String unknown(String heading) {
        boolean former = Stream.of(words(heading), words(inBrackets(heading)))
                .anyMatch(words -> FORMER.matcher(words).matches());
        return former ? "it is about a former period that the heading does not name" : "the heading is not one we know";
    }

    private static Optional<Column> target(int index, String heading) {
        if (!words(heading).contains("target")) {
            return Optional.empty();
        }
        var years = YEARS.matcher(heading);
        if (years.find()) {
            return FinancialYear.parse(years.group())
                    .map(year -> new Column(
                            index, heading, ColumnKind.TARGET, null, year, "the heading names a target and its year"));
        }
        return PeriodText.within(heading)
                .map(month -> Column.of(index, heading, ColumnKind.OTHER, "a target of one month has no place here"));
    }

    private static String inBrackets(String heading) {
        Matcher brackets = IN_BRACKETS.matcher(heading);
        return brackets.find() ? brackets.group(1) : "";
    }

    private static String beforeBrackets(String heading) {
        int bracket = heading.indexOf('(');
        return bracket < 0 ? "" : heading.substring(0, bracket);
    }

    /** "AreaName" as two words. */
    private static String apart(String heading) {
        return heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    private static @Nullable Period month(String text) {
        return PeriodText.parse(text).orElse(null);
    }

    /** Lower case, words apart: "time_period" is "time period". */
    static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]+", " ").strip();
    }
}
