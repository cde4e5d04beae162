package org.countersign.intake;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import org.countersign.calculation.Unit;

/** Marks of cells that change nothing: because they say what is here already, or because they are not imported. */
final class SettledMarks {

    private final PlannedRow planned;
    private final RecognisedRow row;
    private final Decisions decisions;
    private final Set<Place> figures;
    private final Set<Place> texts;

    SettledMarks(PlannedRow planned, RecognisedRow row, Decisions decisions) {
        this.planned = planned;
        this.row = row;
        this.decisions = decisions;
        this.figures = new HashSet<>(row.places().figures().values());
        this.texts = row.texts().stream().map(DatedText::place).collect(toSet());
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
            case COMMENTARY -> texts.contains(place) ? here(text) : otherText(text);
            case TEXT_AUTHOR, TEXT_DATE ->
                MarkedCell.of(
                        Mark.READ,
                        text,
                        "Says of the text beside it: " + column.kind().words() + ".");
            case NUMERATOR, DENOMINATOR -> partOfFraction(text);
            case STATUS -> MarkedCell.of(Mark.LEFT, text, "The status is calculated here, not imported.");
            case TITLE, OUTCOME, OWNER, REPORTER, THEME, TARGET -> own ? here(text) : otherRow(text);
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

    private MarkedCell otherRow(String text) {
        return MarkedCell.of(
                Mark.LEFT, text, "Taken from " + row.places().row().words() + ", which has the latest figure.");
    }

    private MarkedCell direction(String text) {
        return switch (decisions.direction()) {
            case POLARITY -> here(text);
            case TRAVEL -> MarkedCell.of(Mark.LEFT, text, "Where a figure went is calculated here, not imported.");
            case UNDECIDED -> MarkedCell.of(Mark.LEFT, text, "Not imported until you say what the marks mean.");
        };
    }

    private static MarkedCell otherText(String text) {
        return MarkedCell.of(Mark.LEFT, text, "Another cell has the text of this month.");
    }

    private MarkedCell partOfFraction(String text) {
        return row.unit().unit() == Unit.PERCENTAGE
                ? MarkedCell.of(Mark.READ, text, "Read with the percentage that it makes.")
                : MarkedCell.of(Mark.LEFT, text, "Numerators and denominators are kept with percentages only.");
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
