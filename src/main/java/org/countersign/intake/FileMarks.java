package org.countersign.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as a spreadsheet shows it, with what an import would do marked on it: title, headings, banners and notes
 * included. Made row by row whenever somebody looks; nothing is kept of a cell.
 */
public final class FileMarks {

    private final FileRows rows;
    private final List<SheetMarks> sheets;

    private FileMarks(FileRows rows, Preview preview) {
        this.rows = rows;
        this.sheets = rows.sheets().stream()
                .map(sheet -> new SheetMarks(sheet, preview.plan()))
                .toList();
    }

    /** @param before of the same file, before something was decided; null where there is none */
    public static FileMarks of(Preview preview, @Nullable FileMarks before) {
        return before != null && before.rows.upload() == preview.upload()
                ? new FileMarks(before.rows, preview)
                : new FileMarks(FileRows.of(preview.upload()), preview);
    }

    /** In the order of the file, those that are not read too. */
    public List<SheetMarks> sheets() {
        return sheets;
    }

    /** The sheet with that name, or the first one that is read. */
    public SheetMarks sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> sheets.stream().filter(SheetMarks::isRead).findFirst())
                .orElseGet(sheets::getFirst);
    }
}
