package org.countersign.intake;

import java.util.HashSet;
import java.util.Set;

/** Marks of cells that change nothing: because they say what is here already, or because they are not imported. */
final class SettledMarks {

    private final PlannedRow planned;
    private final RecognisedRow row;
    private final Decisions decisions;
    private final Set<Place> figures;

    SettledMarks(PlannedRow planned, RecognisedRow row, Decisions decisions) {
        this.planned = planned;
        this.row = row;
        this.decisions = decisions;
        this.figures = new HashSet<>(row.places().figures().values());
    }

    MarkedCell cell(Place place, Column column, String text) {
        boolean own = row.places().row().equals(place.ofRow());
        return switch (column.kind()) {
            case REFERENCE, PERIOD, AREA, UNIT, MEASURE ->
                MarkedCell.of(
                        Mark.READ,
                        text,
                        "Says what the row is about: " + column.kind().words() + ".");
            case MONTH, VALUE -> figures.contains(place) ? here(text) : otherFigure(text);
            case DIRECTION, POLARITY -> direction(text);
            case COMMENTARY -> own && !row.commentary().isEmpty() ? commentary(text) : otherRow(text, own);
            case STATUS -> MarkedCell.of(Mark.LEFT, text, "The status is calculated here, not imported.");
            case TITLE, OUTCOME, OWNER, REPORTER, THEME, TARGET -> own ? here(text) : otherRow(text, false);
            case OTHER, CHANGE_FROM_PREVIOUS, CHANGE_FROM_LAST_YEAR, AVERAGE, MAXIMUM, NEIGHBOURS, ENGLAND, REGION ->
                stated(place, column, text);
        };
    }

    /** In a row of a new indicator nothing is here: what changes nothing reads as a blank. */
    private MarkedCell here(String text) {
        return MarkedCell.of(
                Mark.UNCHANGED,
                text,
                planned.kind() == PlannedRow.Kind.CREATED
                        ? "Reads as a blank: nothing is written."
                        : "The same is here already.");
    }

    private static MarkedCell otherFigure(String text) {
        return MarkedCell.of(
                Mark.LEFT,
                text,
                "Another cell has the figure of this period, or the period is longer than those of the other figures.");
    }

    private MarkedCell otherRow(String text, boolean own) {
        return MarkedCell.of(
                Mark.LEFT,
                text,
                own
                        ? "Not of the month that the scorecard is about."
                        : "Taken from " + row.places().row().words() + ", which has the latest figure.");
    }

    private MarkedCell direction(String text) {
        return switch (decisions.direction()) {
            case POLARITY -> here(text);
            case TRAVEL -> MarkedCell.of(Mark.LEFT, text, "Where a figure went is calculated here, not imported.");
            case UNDECIDED -> MarkedCell.of(Mark.LEFT, text, "Not imported until you say what the marks mean.");
        };
    }

    private MarkedCell commentary(String text) {
        return decisions.history()
                ? MarkedCell.of(Mark.LEFT, text, "Texts of a month that is loaded as history are not taken over.")
                : here(text);
    }

    private MarkedCell stated(Place place, Column column, String text) {
        boolean kept = row.stated().stream()
                .anyMatch(stated -> stated.isKept() && stated.column().equals(column.letter()));
        if (kept && row.places().row().equals(place.ofRow())) {
            return here(text);
        }
        return MarkedCell.of(
                Mark.LEFT,
                text,
                HeaderMarks.isLeft(column)
                        ? "The column is not imported, because " + column.reason() + "."
                        : "Printed figures are taken of the latest month only.");
    }
}
