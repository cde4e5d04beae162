package org.countersign.actual.ui;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.actual.EntryCell;
import org.countersign.actual.EntryRow;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.ThemeStanding;
import org.countersign.calendar.Period;

/**
 * A sheet as the page's script takes it: one object, a cell a list of text, typed form, revision and the letters of its
 * marks.
 *
 * @param key names person, authority and month: under it the browser keeps what the server has not answered
 * @param item reference of the indicator whose figure of the page's month gets the focus; empty for none
 */
record GridSheet(String key, String label, List<Month> months, List<Theme> themes, List<Row> rows, String item) {

    static GridSheet of(EntrySheet sheet, String key, String item) {
        return new GridSheet(
                key,
                "Figures, " + Period.month(sheet.month()).label(),
                sheet.months().stream().map(Month::of).toList(),
                sheet.themes().stream().map(Theme::of).toList(),
                sheet.rows().stream().map(Row::of).toList(),
                item);
    }

    record Month(String value, String name, String year, String label) {

        static Month of(YearMonth month) {
            return new Month(
                    month.toString(),
                    month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3),
                    Integer.toString(month.getYear()),
                    Period.month(month).label());
        }
    }

    record Theme(String key, String name) {

        static Theme of(ThemeStanding theme) {
            return new Theme(theme.key(), theme.name());
        }
    }

    record Row(
            int id,
            String ref,
            String title,
            String theme,
            List<List<Object>> cells,
            String change,
            String judgement,
            List<String> hints,
            boolean part,
            int about) {

        static Row of(EntryRow row) {
            return new Row(
                    row.id().value(),
                    row.reference(),
                    row.title(),
                    row.group(),
                    row.cells().stream().map(Row::cell).toList(),
                    row.change(),
                    row.judgement(),
                    row.hints(),
                    row.part(),
                    row.about());
        }

        private static List<Object> cell(EntryCell cell) {
            String marks = cell.marks().stream()
                    .map(mark -> String.valueOf(mark.letter()))
                    .collect(Collectors.joining());
            return List.of(cell.text(), cell.typed(), cell.revision(), marks);
        }
    }
}
