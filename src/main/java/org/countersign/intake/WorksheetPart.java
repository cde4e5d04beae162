package org.countersign.intake;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One worksheet as a stream of cells. Only cells that say something count; a formatted empty one does not. */
final class WorksheetPart {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XmlPart xml;
    private final WorkbookContents contents;
    private final Limits limits;
    private final SheetCells cells;
    private int row;
    private int column;

    WorksheetPart(XmlPart xml, WorkbookContents contents, Limits limits, SheetCells cells) {
        this.xml = xml;
        this.contents = contents;
        this.limits = limits;
        this.cells = cells;
    }

    /** Leaves the rows with the cells given. */
    void read() throws IOException, XMLStreamException {
        while (xml.toElement() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                startRow();
            } else if (xml.starts("c")) {
                readCell();
            } else if (xml.starts("col") && isHidden()) {
                cells.hideColumns(
                        xml.index("min").orElse(1) - 1, xml.index("max").orElse(1) - 1);
            }
        }
    }

    private void startRow() throws NotRead {
        int next = xml.index("r").orElse(row + 1);
        if (next <= row) {
            throw new NotRead("The rows of the workbook are not in order. Open it in Excel and save it again.");
        }
        row = next;
        column = -1;
        cells.startRow(row, isHidden());
    }

    private void readCell() throws IOException, XMLStreamException {
        column = address();
        String type = xml.attribute("t").orElse("n");
        int style = xml.index("s").orElse(0);
        cells.put(column, content(type, style));
    }

    private boolean isHidden() {
        return xml.attribute("hidden").filter(List.of("1", "true")::contains).isPresent();
    }

    private int address() throws NotRead {
        String address = xml.attribute("r").orElse("");
        Matcher matcher = ADDRESS.matcher(address);
        limits.checkColumns(row, address.isEmpty() || matcher.matches() ? 1 : Integer.MAX_VALUE);
        return address.isEmpty() ? column + 1 : ColumnLetter.index(matcher.group(1));
    }

    /** What the cell shows in full: unrounded, with the percent sign of its format. */
    private String content(String type, int style) throws IOException, XMLStreamException {
        String stored = stored();
        return switch (type) {
            case "s" -> unescaped(NUMBER.matcher(stored).matches() ? contents.text(Integer.parseInt(stored)) : "");
            case "str", "inlineStr" -> unescaped(stored);
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "n" -> contents.format(style).show(stored);
            default -> stored;
        };
    }

    private String stored() throws IOException, XMLStreamException {
        String stored = "";
        boolean calculated = false;
        boolean hasValue = false;
        while (xml.toElement() && !xml.ends("c")) {
            calculated |= xml.starts("f");
            if (xml.starts("v") || xml.starts("is")) {
                stored = xml.text(limits.cellText());
                hasValue = true;
            }
        }
        if (calculated && !hasValue) {
            cells.withoutValue(column);
        }
        return stored;
    }

    /** Excel stores characters that XML cannot hold, such as a carriage return, as _x000D_. */
    private static String unescaped(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
                .replace("\r\n", "\n");
    }
}
