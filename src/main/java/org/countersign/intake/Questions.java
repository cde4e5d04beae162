package org.countersign.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.countersign.calculation.Unit;

/** What councils mean differently by the same heading, and therefore is asked. */
final class Questions {

    private Questions() {}

    /** One question for each column of which the rows have something to ask. */
    static List<Question> about(Header header, Collection<RecognisedRow> rows) {
        var questions = new ArrayList<Question>();
        header.direction().stream()
                .filter(column -> !column.isPointedAtAsGood())
                .filter(column -> rows.stream().anyMatch(row -> !row.direction().isEmpty()))
                .forEach(column -> questions.add(direction(header, column)));
        header.columns().stream()
                .filter(column -> column.kind().isChange())
                .filter(column -> rows.stream().anyMatch(row -> changesPercentage(row, column)))
                .forEach(column -> questions.add(change(header, column)));
        return questions;
    }

    private static Question direction(Header header, Column column) {
        return new Question(
                Question.Kind.DIRECTION_COLUMN,
                header.place(column),
                column.kind() == ColumnKind.POLARITY
                        ? "Do the words under “" + column.heading() + "” say what is good?"
                        : "Do the marks under “" + column.heading() + "” say what is good, or where the figure went?",
                column.kind() == ColumnKind.POLARITY
                        ? "High or H means good is high, Low or L good is low, others and blank mean neither."
                        : "▲ means good is high, ▼ means good is low, blank means neither.");
    }

    private static Question change(Header header, Column column) {
        return new Question(
                Question.Kind.CHANGE_OF_PERCENTAGES,
                header.place(column),
                "On rows with percentages, is “" + column.heading() + "” relative or in percentage points?",
                "It is kept as stated; changes shown beside it are in percentage points.");
    }

    private static boolean changesPercentage(RecognisedRow row, Column column) {
        return row.unit().unit() == Unit.PERCENTAGE
                && row.stated().stream()
                        .filter(stated -> stated.heading().equals(column.heading()))
                        .anyMatch(stated ->
                                stated.value().flatMap(value -> value.number()).isPresent());
    }
}
