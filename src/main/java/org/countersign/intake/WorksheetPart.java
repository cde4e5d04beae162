package org.countersign.intake;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One worksheet as a stream of cells. Only cells that say something count; a formatted empty one does not. */
final class WorksheetPart {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?\\d{1,7}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XmlPart xml;
    private final WorkbookContents contents;
    private final Limits limits;
    private final Lines lines;
    private int row;
    private int column;

    WorksheetPart(XmlPart xml, WorkbookContents contents, Limits limits, Lines lines) {
        this.xml = xml;
        this.contents = contents;
        this.limits = limits;
        this.lines = lines;
    }

    /** Leaves the rows with the lines given. */
    void read() throws IOException, XMLStreamException {
        while (xml.toElement() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                startRow();
            } else if (xml.starts("c")) {
                readCell();
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
        lines.startRow(row);
    }

    private void readCell() throws IOException, XMLStreamException {
        column = address();
        String type = xml.attribute("t").orElse("n");
        int style = xml.index("s").orElse(0);
        String content = content(type, style);
        if (!content.isEmpty()) {
            lines.put(column, content);
        }
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
            case "s" -> unescaped(stored.matches("\\d{1,9}") ? contents.text(Integer.parseInt(stored)) : "");
            case "str", "inlineStr" -> unescaped(stored);
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "n" -> contents.format(style).show(stored);
            default -> stored;
        };
    }

    private String stored() throws IOException, XMLStreamException {
        String stored = "";
        while (xml.toElement() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("is")) {
                stored = xml.text(limits.cellText());
            }
        }
        return stored;
    }

    /** Excel stores characters that XML cannot hold, such as a carriage return, as _x000D_. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
                .replace("\r\n", "\n");
    }
}
