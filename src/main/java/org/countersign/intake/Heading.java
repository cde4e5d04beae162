package org.countersign.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calendar.Dashed;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;

/** Recognises a column by its heading, tolerant of case, punctuation and the words councils use. */
final class Heading {

    private static final String AVERAGE = "(ave|avg|average|mean|median|avge)";
    private static final String YEAR = "(yr|year)";
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 8;
    private static final String SAYS_SO_OF_PERIOD = "the heading says so, and of which period";
    private static final Map<ColumnKind, Pattern> NAMES = names();
    private static final Pattern YEARS =
            Pattern.compile("\\d{4}\\s*[-/–]\\s*\\d{2,4}|\\d{2}\\s*[-/–]\\s*\\d{2}|\\d{6}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern FORMER =
            Pattern.compile("(last|previous|prev|prior) (month|quarter|period|year|yr)( .*)?");

    private Heading() {}

    private static Map<ColumnKind, Pattern> names() {
        var names = new LinkedHashMap<ColumnKind, Pattern>();
        namesOfTexts(names);
        namesOfIndicators(names);
        namesOfFigures(names);
        namesOfChanges(names);
        namesOfComparisons(names);
        return names;
    }

    private static void namesOfTexts(Map<ColumnKind, Pattern> names) {
        put(
                names,
                ColumnKind.TEXT_AUTHOR,
                "((last )?updated|written|completed) by|(comments?|commentary|narrative|notes?) (author|written by|from)"
                        + "|author( of (the )?(comments?|commentary|narrative))?");
        put(
                names,
                ColumnKind.TEXT_DATE,
                "(comments?|commentary|narrative) (date|dated|updated|last updated|written)|last updated( on)?"
                        + "|date (of (the )?)?(comments?|commentary|narrative|last update|update|updated)|updated( on)?");
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
        put(names, ColumnKind.NUMERATOR, "numerators?|num");
        put(names, ColumnKind.DENOMINATOR, "denominators?|denom|cohort( size)?");
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
        return read(index, heading, Dashed.UNCLEAR);
    }

    /** @param dashed what 2010-11 means: a year, or November */
    static Column read(int index, String heading, Dashed dashed) {
        if (heading.isEmpty()) {
            return Column.of(index, "Column " + ColumnLetter.of(index), ColumnKind.OTHER, "the column has no heading");
        }
        String words = heading.length() > LONGEST ? "" : heading;
        return PeriodText.parse(words, dashed)
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
        if (kind.filter(known -> !known.isDated()).isPresent()) {
            return Column.of(index, heading, kind.get(), "the heading says so");
        }
        return dated(words)
                .map(dated -> new Column(index, heading, dated.kind(), dated.period(), null, SAYS_SO_OF_PERIOD))
                .or(() -> kind.map(known -> Column.of(index, heading, known, "the heading says so")))
                .orElseGet(() -> Column.of(index, heading, ColumnKind.OTHER, unknown(words)));
    }

    /** Words for what is about a period, before or after it: "Commentary (Mar-24)", "Q1 2023/24 comments". */
    private static Optional<Dated> dated(String heading) {
        String[] words = heading.replaceAll("[()]", " ").strip().split("\\s+");
        return words.length > MOST_WORDS
                ? Optional.empty()
                : IntStream.range(1, words.length)
                        .boxed()
                        .flatMap(at -> Stream.of(
                                dated(joined(words, 0, at), joined(words, at, words.length)),
                                dated(joined(words, at, words.length), joined(words, 0, at))))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<Dated> dated(String name, String period) {
        return NAMES.entrySet().stream()
                .filter(known -> known.getKey().isDated())
                .filter(known -> known.getValue()
                        .matcher(words(name.replaceAll("(?i)\\s+(for|of|in|to)$", "")))
                        .matches())
                .findFirst()
                .flatMap(known -> PeriodText.parse(period).map(found -> new Dated(known.getKey(), found)));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    private record Dated(ColumnKind kind, Period period) {}

    /** Whether people under a heading are those who write the texts, though they are read as reporters. */
    static boolean namesWriters(Column column) {
        return column.kind() == ColumnKind.REPORTER && words(column.heading()).equals("commentary by");
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
        Optional<String> unclear = WhenSaid.unclear(heading);
        if (unclear.isPresent()) {
            return unclear.get();
        }
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

    /** Lower case, words apart: "time_period" is "time period". */
    static String words(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]+", " ").strip();
    }
}
