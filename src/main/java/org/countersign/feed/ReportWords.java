package org.countersign.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.Finding;
import org.countersign.intake.ImportReport;
import org.countersign.intake.Place;
import org.countersign.intake.PlannedChange;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;

/**
 * Says of a preview, and of the report that came of it, what a job is told.
 *
 * @param sheet where the figures came one by one, the sheet they were put into
 */
record ReportWords(Preview preview, Optional<FigureSheet> sheet) {

    private static final int MOST = 100;

    FeedReport of(String id, Instant at, FeedReport.Outcome outcome, ImportReport report) {
        return new FeedReport(
                id,
                at.toString(),
                report.file(),
                report.month().toString(),
                outcome,
                counts(report),
                report.rows().stream().map(this::row).toList(),
                held(),
                also(report));
    }

    /** What the page says above the rows: how the file was read, and what of it was not. */
    private List<String> also(ImportReport report) {
        return sheet.isPresent()
                ? report.also()
                : Stream.of(
                                report.also().stream(),
                                preview.upload().notes().stream(),
                                preview.upload().scorecard().findings().stream()
                                        .limit(MOST)
                                        .map(finding -> finding.sentence() + " (" + place(finding.place()) + ")"))
                        .flatMap(sentences -> sentences)
                        .toList();
    }

    private static Map<String, Long> counts(ImportReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (PlannedRow.Kind kind : PlannedRow.Kind.values()) {
            counts.put(word(kind), report.count(kind));
        }
        return counts;
    }

    private FeedReport.Row row(ImportReport.Row row) {
        int number = sheet.flatMap(given -> given.entryAt(new Place("", row.number(), "")))
                .orElse(row.number());
        return new FeedReport.Row(number, row.reference(), row.title(), word(row.kind()), row.sentences());
    }

    private List<FeedReport.Held> held() {
        List<FeedReport.Held> held = new ArrayList<>();
        sheet.ifPresent(given -> given.left()
                .forEach(left -> held.add(new FeedReport.Held(entry(left.entry()), left.reference(), left.reason()))));
        preview.upload()
                .scorecard()
                .questions()
                .forEach(question -> held.add(new FeedReport.Held(place(question.place()), "", question.sentence())));
        preview.plan().rows().stream().flatMap(this::held).forEach(held::add);
        return held;
    }

    private Stream<FeedReport.Held> held(PlannedRow row) {
        Stream<FeedReport.Held> reasons = row.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.HELD)
                .map(finding -> new FeedReport.Held(place(finding.place()), row.reference(), finding.sentence()));
        Stream<FeedReport.Held> unconfirmed = row.kept()
                .filter(change -> sheet.isEmpty() || sheet.get().isGiven(change.place()))
                .map(change -> new FeedReport.Held(place(change.place()), row.reference(), kept(change)));
        return Stream.concat(reasons, unconfirmed);
    }

    private static String kept(PlannedChange change) {
        return "Kept as it is, %s: %s. Sent: %s."
                .formatted(ChangeWords.of(change), shortened(change.before()), shortened(change.after()));
    }

    private String place(Place place) {
        return sheet.flatMap(given -> given.entryAt(place))
                .map(ReportWords::entry)
                .orElseGet(() -> place.sheet() + ", " + place.words());
    }

    private static String entry(int entry) {
        return "figures[" + entry + "]";
    }

    private static String word(PlannedRow.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
