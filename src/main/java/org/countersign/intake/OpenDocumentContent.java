package org.countersign.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The tables of an OpenDocument. A row or a cell may be repeated a million times by a number: what is blank only counts
 * on, what says something is repeated within the limits. Cells covered by a merged one say nothing, as in the program.
 */
final class OpenDocumentContent {

    private static final int FARTHEST = 1_000_000_000;

    private final XmlPart xml;
    private final Limits limits;
    private final SheetsFound found;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private int row;
    private int column;

    OpenDocumentContent(XmlPart xml, Limits limits, SheetsFound found) {
        this.xml = xml;
        this.limits = limits;
        this.found = found;
    }

    void read() throws IOException, XMLStreamException {
        while (xml.toElement()) {
            if (xml.starts("style")) {
                style = attribute("name");
            } else if (xml.starts("table-properties") && attribute("display").equals("false")) {
                hiddenStyles.add(style);
            } else if (xml.starts("tracked-changes")) {
                xml.skip();
            } else if (xml.starts("table")) {
                table();
            }
        }
    }

    /** Values of other files are kept as tables that are named by the file's address. */
    private void table() throws IOException, XMLStreamException {
        if (attribute("name").startsWith("'file:")) {
            found.remark(Remarks.LINKS);
            xml.skip();
            return;
        }
        var cells = found.start(attribute("name"), hiddenStyles.contains(attribute("style-name")));
        row = 0;
        column = 0;
        while (xml.toElement() && !xml.ends("table")) {
            part(cells);
        }
        found.finish(cells);
    }

    private void part(SheetCells cells) throws IOException, XMLStreamException {
        if (xml.starts("table-row")) {
            row(cells);
        } else if (xml.starts("table-column")) {
            int first = column;
            column = beyond(column, times("number-columns-repeated"));
            if (isHidden()) {
                cells.hideColumns(first, column - 1);
            }
        } else if (xml.starts("table-source")) {
            found.remark(Remarks.LINKS);
        } else if (xml.starts("shapes") || xml.starts("forms")) {
            xml.skip();
        }
    }

    private void row(SheetCells cells) throws IOException, XMLStreamException {
        int repeated = times("number-rows-repeated");
        boolean hidden = isHidden();
        cells.startRow(row + 1, hidden);
        var said = cellsOfRow(cells);
        for (int i = 0; i < repeated && !said.isEmpty(); i++) {
            cells.startRow(row + 1 + i, hidden);
            for (var cell : said.entrySet()) {
                cells.put(cell.getKey(), cell.getValue());
            }
        }
        row = beyond(row, repeated);
    }

    private Map<Integer, String> cellsOfRow(SheetCells cells) throws IOException, XMLStreamException {
        Map<Integer, String> said = new LinkedHashMap<>();
        int at = 0;
        while (xml.toElement() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                int repeated = times("number-columns-repeated");
                String content = cell(cells, at);
                for (int i = 0; i < repeated && !content.isEmpty(); i++) {
                    limits.checkColumns(row + 1, at + i + 1);
                    said.put(at + i, content);
                }
                at = beyond(at, repeated);
            }
        }
        return said;
    }

    private String cell(SheetCells cells, int at) throws IOException, XMLStreamException {
        var cell = new OpenDocumentCell(xml);
        boolean covered = xml.starts("covered-table-cell");
        String content = cell.content(limits.cellText());
        if (cell.lacksValue(content)) {
            cells.withoutValue(at);
        }
        return covered ? "" : content;
    }

    private int times(String attribute) {
        return Math.max(1, xml.index(attribute).orElse(1));
    }

    private static int beyond(int place, int times) {
        return Math.min(FARTHEST, place + times);
    }

    private boolean isHidden() {
        return !xml.attribute("visibility").orElse("visible").equals("visible");
    }

    private String attribute(String name) {
        return xml.attribute(name).orElse("");
    }
}
