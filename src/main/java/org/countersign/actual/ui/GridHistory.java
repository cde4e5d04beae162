package org.countersign.actual.ui;

import java.util.List;
import org.countersign.actual.CellHistory;
import org.countersign.actual.FigureQuery;

/** A cell's history as the page's script shows it, all of it in words. */
record GridHistory(List<Line> lines, List<String> queries) {

    static final GridHistory NOTHING = new GridHistory(List.of(), List.of());

    static GridHistory of(CellHistory history) {
        return new GridHistory(
                history.lines().stream().map(Line::of).toList(),
                history.queries().stream().map(QueryWords::of).toList());
    }

    record Line(String text, String when, String by, String why, String source) {

        static Line of(CellHistory.Line line) {
            return new Line(line.text(), LondonTime.moment(line.at()), line.by(), line.reason(), line.source());
        }
    }

    /** A query and its answer in sentences. */
    static final class QueryWords {

        private QueryWords() {}

        static String of(FigureQuery query) {
            String asked = "Queried by %s, %s: %s"
                    .formatted(query.askedBy(), LondonTime.moment(query.askedAt()), query.reason());
            return query.answered()
                    .map(answer -> "%s — %s by %s, %s%s"
                            .formatted(
                                    asked,
                                    answer.word(),
                                    answer.by(),
                                    LondonTime.moment(answer.at()),
                                    answer.note().isBlank() ? "" : ": " + answer.note()))
                    .orElse(asked + " (open)");
        }
    }
}
