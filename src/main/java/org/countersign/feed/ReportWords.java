package org.countersign.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.intake.ChangeWords;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.Finding;
import org.countersign.intake.ImportReport;
import org.countersign.intake.Place;
import org.countersign.intake.PlannedChange;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.Upload;

/**
 * Says of a preview, and of the report that came of it, what a job is told.
 *
 * @param read what was sent, as it was understood
 */
record ReportWords(Preview preview, Understanding.Read read) {

    private static final Pattern CELL = Pattern.compile("(?:cell|row) ([A-Z]*)(\\d+)(?=: )");
    private static final int MOST = 200;

    FeedReport of(String id, Instant at, FeedReport.Outcome outcome, ImportReport report) {
        return new FeedReport(
                id,
                at.toString(),
                report.file(),
                report.month().toString(),
                outcome,
                counts(report),
                rows(report),
                held(),
                report.also(),
                reading());
    }

    private Map<String, Long> counts(ImportReport report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (PlannedRow.Kind kind : PlannedRow.Kind.values()) {
            long left = kind == PlannedRow.Kind.HELD ? left().size() : 0;
            counts.put(word(kind), report.count(kind) + left);
        }
        return counts;
    }

    /** Figures that came one by one and are in no row. */
    private List<FigureSheet.Left> left() {
        return sheet().map(FigureSheet::left).orElse(List.of());
    }

    private Optional<FigureSheet> sheet() {
        return read.sheet();
    }

    private List<FeedReport.Row> rows(ImportReport report) {
        Stream<FeedReport.Row> left = left().stream()
                .map(figure -> new FeedReport.Row(
                        figure.entry(),
                        figure.reference(),
                        "",
                        word(PlannedRow.Kind.HELD),
                        List.of(entry(figure.entry()) + ": " + figure.reason())));
        return Stream.concat(report.rows().stream().map(this::row), left).toList();
    }

    private FeedReport.Row row(ImportReport.Row row) {
        int number = sheet().flatMap(given -> given.entryAt(new Place("", row.number(), "")))
                .orElse(row.number());
        return new FeedReport.Row(
                number,
                row.reference(),
                row.title(),
                word(row.kind()),
                row.sentences().stream().map(this::placed).toList());
    }

    /** Figures that came one by one stand in no cell. */
    private String placed(String sentence) {
        Matcher cell = CELL.matcher(sentence);
        return cell.lookingAt()
                ? sheet().flatMap(given -> given.entryAt(new Place("", Integer.parseInt(cell.group(2)), cell.group(1))))
                        .map(entry -> entry(entry) + sentence.substring(cell.end()))
                        .orElse(sentence)
                : sentence;
    }

    /** What the page says above and below its preview. */
    private List<String> reading() {
        if (sheet().isPresent()) {
            return read.unread().isEmpty()
                    ? List.of()
                    : List.of(
                            "Keys that say nothing here and were not read: " + String.join(", ", read.unread()) + ".");
        }
        Upload upload = preview.upload();
        RecognisedScorecard scorecard = upload.scorecard();
        String where = "Read: %s, below the headings in row %,d."
                .formatted(String.join(", ", scorecard.sheets()), scorecard.headerRow());
        return Stream.of(
                        Stream.of(where),
                        upload.notes().stream(),
                        upload.since().stream(),
                        scorecard.findings().stream()
                                .map(finding -> place(finding.place()) + ": " + finding.sentence()))
                .flatMap(sentences -> sentences)
                .limit(MOST)
                .toList();
    }

    private List<FeedReport.Held> held() {
        List<FeedReport.Held> held = new ArrayList<>();
        left().forEach(left -> held.add(new FeedReport.Held(entry(left.entry()), left.reference(), left.reason())));
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
                .filter(change ->
                        sheet().map(given -> given.isGiven(change.place())).orElse(true))
                .map(change -> new FeedReport.Held(place(change.place()), row.reference(), kept(change)));
        return Stream.concat(reasons, unconfirmed);
    }

    private static String kept(PlannedChange change) {
        return "Kept as it is, %s: %s. Sent: %s."
                .formatted(ChangeWords.of(change), shortened(change.before()), shortened(change.after()));
    }

    private String place(Place place) {
        return sheet().flatMap(given -> given.entryAt(place))
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
