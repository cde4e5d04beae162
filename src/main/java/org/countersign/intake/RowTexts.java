package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.ImportedText;

/** The texts of the rows of one indicator, each with its month, its author and its day, as far as the file says them. */
final class RowTexts {

    private final YearMonth current;
    private final boolean alone;
    private final List<DatedText> texts = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private RowTexts(YearMonth current, boolean alone) {
        this.current = current;
        this.alone = alone;
    }

    /**
     * @param current the month of the scorecard: what names a later one is about it, too
     * @param alone whether the row stands for all months: then a text without one is about the current one
     */
    static RowTexts of(List<RawRow> rows, YearMonth current, boolean alone) {
        var found = new RowTexts(current, alone);
        rows.stream().filter(row -> row.header().has(ColumnKind.COMMENTARY)).forEach(found::read);
        return found;
    }

    List<DatedText> all() {
        return List.copyOf(texts);
    }

    List<Finding> remarks() {
        return remarks;
    }

    /** That of the scorecard's month; empty where the file has none. */
    String now() {
        return texts.stream()
                .filter(DatedText::current)
                .map(text -> text.words().text())
                .findFirst()
                .orElse("");
    }

    private void read(RawRow row) {
        row.header().columns(ColumnKind.COMMENTARY).forEach(column -> {
            String text = CommentaryText.markdown(row.line().cell(column.index()));
            if (!text.isEmpty()) {
                add(new DatedText(
                        month(row, column),
                        month(row, column).equals(current),
                        new ImportedText.Words(
                                text,
                                beside(row, column, ColumnKind.TEXT_AUTHOR),
                                DayText.words(beside(row, column, ColumnKind.TEXT_DATE))),
                        row.header().place(row.line(), column)));
            }
        });
    }

    private void add(DatedText text) {
        Optional<DatedText> before = texts.stream()
                .filter(other -> other.month().equals(text.month()))
                .findFirst();
        if (before.isEmpty()) {
            texts.add(text);
        } else if (!before.get().words().text().equals(text.words().text())) {
            remarks.add(Finding.noted(
                    text.place(),
                    "Another text of the month is in " + before.get().place().words() + ". This one is not imported."));
        }
    }

    private YearMonth month(RawRow row, Column column) {
        YearMonth named = Optional.ofNullable(column.month()).orElseGet(() -> undated(row));
        return named.isAfter(current) ? current : named;
    }

    private YearMonth undated(RawRow row) {
        return alone
                ? current
                : row.header().month().orElseGet(() -> row.latest().lastMonth());
    }

    private static String beside(RawRow row, Column text, ColumnKind kind) {
        return TextColumns.beside(row.header(), text, kind)
                .map(column -> row.line().cell(column.index()).strip())
                .orElse("");
    }
}
