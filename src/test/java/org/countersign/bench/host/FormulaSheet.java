package org.countersign.bench.host;

import java.math.BigDecimal;
import java.util.List;

/**
 * The same measures as formulas of a spreadsheet, as flat OpenDocument: a sheet of the derived cells, then one of the
 * numbers they follow from.
 */
final class FormulaSheet {

    private static final int YEAR = 12;

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
             office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private FormulaSheet() {}

    /** @param months how many, the latest of each row's numbers */
    static String of(List<Row> rows, int months) {
        var sheet = new FormulaSheet();
        sheet.text.append("<table:table table:name=\"Derived\">");
        for (int at = 0; at < rows.size(); at++) {
            sheet.derived(at + 1, months, rows.get(at).inPoints());
        }
        sheet.text.append("</table:table><table:table table:name=\"Figures\">");
        rows.forEach(row -> sheet.figures(row.numbers()));
        return sheet.text
                .append("</table:table></office:spreadsheet></office:body></office:document>")
                .toString();
    }

    private void derived(int row, int months, boolean inPoints) {
        text.append("<table:table-row>");
        for (int month = 0; month < months; month++) {
            int now = YEAR + month;
            change(cell(now, row), cell(now - 1, row), inPoints);
            change(cell(now, row), cell(now - YEAR, row), inPoints);
            String year = "[$Figures.%s%d:.%s%d]".formatted(column(now - YEAR + 1), row, column(now), row);
            formula("IF(COUNT(%1$s)=0;&quot;&quot;;AVERAGE(%1$s))".formatted(year));
            formula("IF(COUNT(%1$s)=0;&quot;&quot;;MAX(%1$s))".formatted(year));
        }
        text.append("</table:table-row>");
    }

    private void change(String now, String before, boolean inPoints) {
        String change = inPoints ? "%1$s-%2$s" : "IF(%2$s=0;%1$s-%2$s;(%1$s-%2$s)*100/ABS(%2$s))";
        formula(("IF(AND(ISNUMBER(%1$s);ISNUMBER(%2$s));" + change + ";&quot;&quot;)").formatted(now, before));
    }

    private void formula(String formula) {
        text.append("<table:table-cell table:formula=\"of:=").append(formula).append("\"/>");
    }

    private void figures(List<BigDecimal> numbers) {
        text.append("<table:table-row>");
        numbers.forEach(number -> text.append(
                number == null
                        ? "<table:table-cell office:value-type=\"string\"><text:p>tbc</text:p></table:table-cell>"
                        : "<table:table-cell office:value-type=\"float\" office:value=\"%s\"/>"
                                .formatted(number.toPlainString())));
        text.append("</table:table-row>");
    }

    private static String cell(int column, int row) {
        return "[$Figures.%s%d]".formatted(column(column), row);
    }

    /** A to Z, AA to ZZ. */
    private static String column(int at) {
        String last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : (char) ('A' + at / 26 - 1) + last;
    }

    /**
     * One indicator.
     *
     * @param numbers those of the months and of the year before them, the oldest first; null for none
     */
    record Row(boolean inPoints, List<BigDecimal> numbers) {}
}
