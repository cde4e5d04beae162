package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Recognises a scorecard in the sheets of a file: header by its names, then row by row; one bad row costs no other. */
public final class ScorecardReader {

    private final SheetChoice choice;
    private final String area;
    private final List<SheetRows> sheets;
    private final Assembly assembly;

    private ScorecardReader(SheetChoice choice, String area, YearMonth now) {
        this.choice = choice;
        this.area = area;
        this.sheets = SheetRows.of(choice, area, now);
        this.assembly = new Assembly(choice.kind(), sheets);
    }

    /** The sheets with a header that go together; others are named and left out. */
    public static Recognition recognise(List<Sheet> sheets) {
        return recognise(Source.of(sheets));
    }

    /** As {@link #recognise(List)}, for one sheet. */
    public static Recognition recognise(Sheet sheet) {
        return recognise(List.of(sheet));
    }

    /** As {@link #recognise(List)}, in the light of what was said about the file. */
    public static Recognition recognise(Source source) {
        var choice = SheetChoice.of(source);
        if (choice.sheets().isEmpty()) {
            return new Recognition.NotFound(new WhatIsMissing(source).sentence());
        }
        var areas = choice.areas();
        return area(areas, source)
                .<Recognition>map(own -> found(new ScorecardReader(choice, own, source.now())))
                .orElseGet(() -> new Recognition.NotFound(
                        "The file has figures of " + areas.size() + " areas. Say below which of them is yours."));
    }

    /** The area whose rows are read, an empty one where the file is about one alone; none where that is to be said. */
    static Optional<String> area(List<String> areas, Source source) {
        return areas.size() < 2 ? Optional.of("") : own(areas, source);
    }

    private static Recognition found(ScorecardReader reader) {
        reader.assembly.gather();
        return reader.assembly
                .tooMany()
                .<Recognition>map(Recognition.NotFound::new)
                .orElseGet(() -> reader.month()
                        .<Recognition>map(month -> new Recognition.Found(reader.scorecard(month)))
                        .orElseGet(() ->
                                new Recognition.NotFound("No row names a period that can be read, such as Apr-20.")));
    }

    /** The area pointed at, or that with the authority's name. */
    static Optional<String> own(List<String> areas, Source source) {
        String pointed = source.pointing().area();
        String own = pointed.isEmpty() ? source.own() : pointed;
        return areas.stream().filter(area -> isSame(area, own)).findFirst();
    }

    private static boolean isSame(String area, String own) {
        String one = area.strip().toLowerCase(Locale.UK);
        String other = own.strip().toLowerCase(Locale.UK);
        return !other.isEmpty() && (one.equals(other) || one.startsWith(other + " "));
    }

    /** The latest month of all headings, of sheets' names, and of rows that name theirs. */
    private Optional<YearMonth> month() {
        var ofHeaders = sheets.stream().flatMap(sheet -> sheet.header().periods());
        return Header.latest(
                Stream.concat(ofHeaders, assembly.periods()).distinct().toList());
    }

    private RecognisedScorecard scorecard(YearMonth month) {
        var rows = assembly.results(month);
        var understood = understood(rows).toList();
        var first = sheets.getFirst().header();
        return new RecognisedScorecard(
                choice.sheets().stream().map(found -> found.sheet().name()).toList(),
                first.at().row(),
                month,
                first.columns(),
                above().flatMap(line -> line.note().stream()).findFirst(),
                rows,
                banners(),
                People.in(understood),
                questions(understood),
                findings());
    }

    /** Asked once for the file: those of the first sheet that has any. */
    private List<Question> questions(List<RecognisedRow> rows) {
        return sheets.stream()
                .map(sheet -> Questions.about(sheet.header(), rows))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Finding> findings() {
        return Stream.of(
                        choice.left().stream(),
                        above().map(Above::finding),
                        sheets.stream().flatMap(sheet -> new HeaderFindings(sheet.header()).all().stream()),
                        sheets.stream().flatMap(SheetRows::findings))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Above> above() {
        return choice.sheets().stream()
                .flatMap(found -> found.sheet().lines().stream()
                        .takeWhile(line -> line.number() < found.header().firstRow())
                        .filter(line -> !line.isBlank())
                        .map(line -> new Above(found.header().place(line), HeaderFinder.words(line))));
    }

    private NavigableMap<Integer, String> banners() {
        NavigableMap<Integer, String> banners = new TreeMap<>();
        sheets.forEach(sheet -> banners.putAll(sheet.banners(choice.kind() == SheetChoice.Kind.TABS)));
        return banners;
    }

    private static Stream<RecognisedRow> understood(List<RowResult> rows) {
        return rows.stream().flatMap(result -> switch (result) {
            case RowResult.Recognised(RecognisedRow row) -> Stream.of(row);
            case RowResult.Held held -> held.realignment().map(Realignment::row).stream();
            case RowResult.Skipped skipped -> Stream.empty();
        });
    }

    /** A line above the header. */
    private record Above(Place place, String words) {

        Finding finding() {
            return Finding.skipped(place, "Above the header: “" + words + "”.");
        }

        Optional<BenchmarkNote> note() {
            return BenchmarkNote.parse(place, words);
        }
    }
}
