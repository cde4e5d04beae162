package org.countersign.intake;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.intake.Realignment.Move;

/** The marks of one row of a scorecard, which may stand in several lines of the file. */
final class RowMarks {

    private final Header header;
    private final PlannedRow planned;
    private final ImportPlan plan;
    private final Map<Place, List<PlannedChange>> changes;
    private final Optional<SettledMarks> settled;

    RowMarks(Header header, PlannedRow planned, ImportPlan plan) {
        this.header = header;
        this.planned = planned;
        this.plan = plan;
        this.changes = planned.changes().stream().collect(groupingBy(PlannedChange::place));
        this.settled = planned.row().map(row -> new SettledMarks(planned, row, plan.decisions()));
    }

    PlannedRow row() {
        return planned;
    }

    /** Of a cell that says something. */
    MarkedCell cell(Line line, int index) {
        String text = line.cell(index);
        return switch (planned.kind()) {
            case SKIPPED -> skipped(text);
            case HELD -> held(header.place(line).in(ColumnLetter.of(index)), text);
            case CREATED, CHANGED, UNCHANGED -> imported(line, index);
        };
    }

    /** A banner is no row, but says the theme of those below. */
    private MarkedCell skipped(String text) {
        boolean banner = plan.scorecard().banners().containsKey(planned.number());
        return MarkedCell.of(
                banner ? Mark.READ : Mark.LEFT,
                text,
                planned.findings().getFirst().sentence());
    }

    /** The cell that is the matter is marked as held; where the whole row is, every cell. */
    private MarkedCell held(Place place, String text) {
        return planned.open().stream()
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .map(cell -> MarkedCell.of(Mark.HELD, text, cell.sentence()))
                .orElseGet(() -> planned.open().isEmpty()
                        ? MarkedCell.of(Mark.HELD, text, reason())
                        : MarkedCell.of(Mark.WAITS, text, "Waits until the cell beside it is settled: " + reason()));
    }

    private String reason() {
        return planned.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.HELD)
                .findFirst()
                .map(finding -> finding.place().column().isEmpty()
                        ? finding.sentence()
                        : finding.place().words() + ", " + finding.sentence())
                .orElse("The row is held.");
    }

    private MarkedCell imported(Line line, int index) {
        String letter = meant(ColumnLetter.of(index));
        String text = line.cell(index);
        if (letter.isEmpty()) {
            return MarkedCell.of(Mark.LEFT, text, "A surplus cell, dropped in the reading that you accepted.");
        }
        Place place = header.place(line).in(letter);
        Optional<Column> column = HeaderMarks.column(header, ColumnLetter.index(letter));
        List<PlannedChange> here = Stream.concat(
                        changes.getOrDefault(place, List.of()).stream(),
                        column.stream().flatMap(read -> ofRow(place, read.kind())))
                .toList();
        MarkedCell cell = here.isEmpty()
                ? column.flatMap(read -> settled.map(marks -> marks.cell(place, read, text)))
                        .orElseGet(() -> MarkedCell.of(Mark.LEFT, text, "The column has no heading."))
                : MarkWords.changed(here, text);
        return noted(cell, place);
    }

    /** The column that a cell of a row of the wrong length was said to belong to; empty where it was dropped. */
    private String meant(String letter) {
        return planned.realignment().stream()
                .flatMap(proposal -> proposal.moves().stream())
                .filter(move -> move.from().contains(letter))
                .findFirst()
                .map(Move::to)
                .orElse(letter);
    }

    /** Changes of the row itself that a column of their own says. */
    private Stream<PlannedChange> ofRow(Place place, ColumnKind kind) {
        return changes.getOrDefault(place.ofRow(), List.of()).stream()
                .filter(change -> switch (change.change().subject()) {
                    case THEME -> kind == ColumnKind.THEME;
                    case POLARITY -> kind == ColumnKind.POLARITY;
                    default -> false;
                });
    }

    private MarkedCell noted(MarkedCell cell, Place place) {
        return planned.findings().stream()
                .filter(finding -> finding.place().equals(place))
                .findFirst()
                .map(finding -> new MarkedCell(
                        cell.mark(), cell.text(), cell.before(), cell.sentence() + " " + finding.sentence()))
                .orElse(cell);
    }
}
